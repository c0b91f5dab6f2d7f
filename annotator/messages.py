"""Every sentence a person can get, by key and arguments.

A sentence says what is wrong; what was kept; what to do. The command line puts `accord: FILE: ` before it. A number
stands in it with its noun, for one and for several: `{cells:cell|cells}`.
"""

from __future__ import annotations

import errno
import re
from dataclasses import dataclass
from string import Formatter

SENTENCES: dict[str, str] = {
    # the project file
    "missing": "there is no such file; nothing was changed; check the path",
    "folder": "this is a folder, not a project; nothing was changed; name the file inside it",
    "empty": "the file is empty; nothing was changed; ask for a new copy",
    "unreadable": "the file cannot be read ({why}); nothing was changed; check its permissions",
    "no_private_copy": "a private copy cannot be made ({why}); nothing was changed; make room in the folder for temporary files, then try again",
    "not_ours": "this is not an Accord project; nothing was changed; name an .accord file, or make one with `new`",
    "newer": "made by a newer version of Accord (format {version}); nothing was changed; update Accord to open it",
    "read_only": "the file is read-only; nothing was changed; copy it to a folder of your own and open the copy",
    "locked": "open in another window or by another program; nothing was changed; close it there and try again",
    "damaged": "the file is damaged ({what}); nothing was changed; restore a backup, ask for a new copy, or save what is sound with: accord check --repair",
    "found_damaged": "a check of all of it found damage ({what}); nothing was changed and the earlier backups are kept; restore one that is sound, or save what is sound with: accord check --repair",
    "no_file": "this is no regular file; nothing was changed; name a project file",
    "input_folder": "this is a folder; nothing was changed; name a file",
    "input_device": "this is no regular file; nothing was changed; name a file",
    "input_large": "the file is larger than {limit} MB; nothing was changed; split it",
    "exists": "there is something at this path already; nothing was changed; choose another name",
    "journal_left": "{name} lies here, which belongs to an earlier file of this name; nothing was changed; put it beside that file, or choose another name",
    "exists_force": "the file is there already; nothing was changed; choose another name or say --force",
    "name_long": "its name is too long for what lies beside it while it is written; nothing was changed; choose a shorter one",
    "is_project": "this is a project, and a project is never overwritten; nothing was changed; choose another name",
    "cannot_write": "cannot be written ({why}); nothing was changed; choose a folder you may write to",
    "no_qt": "{form} cannot be written here ({why}); nothing was written; write HTML and print it from a browser, or install what is missing",
    "none_open": "no project is open; open one first",
    "misfit": "“{field}” of {kind} cannot be like this; nothing was changed; give it another content",
    "not_yours": "an annotation is written by its own coder alone; nothing was changed; ask its coder to do it",
    "quote_differs": "the quote for {start}–{end} is not what the article says there; nothing was changed; mark the passage again",
    "no_article": "there is no article “{name}”; nothing was changed; see `export` for titles and ids",
    "article_twice": "two articles are called “{name}”; nothing was changed; use an id: {ids}",
    "no_annotation": "this annotation is not there any more; nothing was changed; undo what removed it if it is missed",
    "no_coder": "there is no coder “{name}”; nothing was changed; add one with `coder`",
    "coder_twice": "two coders are called “{name}”; nothing was changed; use an id: {ids}",
    "no_batch": "there is no batch “{name}”; nothing was changed; leave it out to see all",
    "batch_twice": "two batches are called “{name}”; nothing was changed; use an id: {ids}",
    "coder_exists": "there is a coder “{name}” already; nothing was changed; say --another if this is somebody else",
    # what opening did
    "rolled_back": "an act that a crash had cut off was taken back; everything kept before it is there",
    "made_one": "another program had put the file in a form that needs a second file; it is one file again, with all changes",
    "brought_up": "the file was brought from an earlier format to the newest; as it was it is kept among the backups",
    "nothing_stands": "nothing of this act stands any more; nothing was changed; later edits replaced it",
    "no_index": "the texts cannot be searched ({why}); titles and outlets are; make room or writable the folder .accord-cache beside the file",
    "no_screen": "there is no screen here to show a window on; nothing was changed; every other verb works without one",
    "stopped": "stopped; what was saved before is kept and nothing half done is left; call it again to go on",
    # merging
    "too_large": "the file is larger than 4 GB; nothing was changed; ask for a new copy",
    "other_schema": "its tables are not those of an Accord project; nothing was changed; ask for a new copy made by Hand in",
    "other_project": "it belongs to a project made separately; nothing was changed; ask its coder for a file that you sent, or bring its annotations in as new coders with: accord adopt",
    "adopt_own": "it belongs to this very project; nothing was changed; bring it in with: accord merge",
    "bad_row": "{table} {row}…: {reason}; the whole file was refused and nothing was changed; ask for a new copy, or save what is sound with: accord check --repair",
    "merge_itself": "this is the project itself; nothing was changed; name the files that are to come into it",
    "another_coders": "this file was not sent to you or made by you; nothing was changed; send yours to the lead, who merges all",
    "not_open": "nothing is open about “{field}” of {entity}; nothing was changed; see `conflicts`",
    "no_choice": "“{field}” cannot be settled by that revision; nothing was changed; name one of {revisions}",
    "no_backup_made": "the file could not be kept among the backups ({why}); nothing was changed; make room or writable the folder .accord-backups beside it, then try again",
    "no_backup": "there is no backup “{name}” of this project; nothing was changed; `restore` without a name lists them",
    "no_such_merge": "there is no merge number {number}; nothing was changed; `merges` lists them",
    "leads_alone": "this is a coder's file, and only a lead decides this; nothing was changed; tell the lead",
    "no_thing": "there is no value, actor or coder “{name}”; nothing was changed; see `export`",
    "thing_twice": "several things are called “{name}”; nothing was changed; use an id: {ids}",
    "join_kinds": "“{one}” and “{other}” cannot be one: they are not of one kind and variable; nothing was changed;"
    " name two values of one variable, two actors or two coders",
    "join_circle": "“{other}” is or is read as “{one}” already; nothing was changed; take that back first if it is wrong",
    "not_joined": "“{name}” was not joined into anything; nothing was changed; `join` without names lists what was",
    "apart_already": "“{name}” is no actor and never taken for another; nothing was changed; it needs no such word",
    "not_removed": "nothing removed that work stands on is called “{name}”; nothing was changed; `removed` lists what is",
    "supersedes_circle": "“{older}” is or names “{newer}” as its older article; nothing was changed; take that back first",
    "supersedes_none": "“{newer}” names no older article; nothing was changed; `supersede` without names lists those that do",
    "no_proposal": "no passage of yours has the id {name} and waits for an answer; nothing was changed; `carry` lists those that do",
    "no_place": "{name} has no place in “{newer}”; nothing was changed; mark the passage there by hand",
    "no_merge": "there is no merge to take back; nothing was changed; `merges` lists those made",
    "unmerge_rests": "edits made here later rest on what that merge brought ({revisions}); nothing was changed;"
    " say --force to leave them out (the file as it is now is kept among the backups)",
    "send_behind": "the file there holds work that the project does not have; it was kept and nothing was sent; merge it first",
    "nobody_assigned": "nobody is assigned an article; nothing was written; use `assign` first",
    # annotations in
    "lines_refused": "{lines}; nothing was changed; correct them and try again",
    "line_coder": "no coder is named; nothing was changed; say --coder or name one in the line",
    "line_unequal": "this id is there already with other content; nothing was changed; give it another id",
    "line_beyond": "{start}–{end} lies beyond the article, which has {length:character|characters}; nothing was changed; correct the offsets",
    "line_quote_differs": "the article does not say this quote at {start}–{end}; nothing was changed; correct the offsets",
    "value_twice": "two are called “{name}”; nothing was changed; use an id: {ids}",
    "sheet_full": "a sheet holds {most} rows and this table is longer; nothing was written; narrow it or export CSV",
    "folder_out": "this is a folder; nothing was written; name a file",
    "device_out": "this is no regular file; nothing was written; name another",
    "ending_export": "{ending} is no form that is written; nothing was changed; use one of {known}",
    "demo_folder": "the folder is there and was not made by the demo; nothing was changed; name another",
    "span": "a passage from {start} to {end} is none: it must begin at 0 or later and end after its start",
    "segments_overlap": "two segments of one annotation overlap at {start}–{end}; nothing was changed; give them apart",
    "text_nul": "the text holds a NUL character at {at}; nothing of it was imported; save it as plain text and try again",
    "text_surrogate": "the text holds half a character (a lone surrogate) at {at}; nothing of it was imported; save it as UTF-8",
    "no_variable": "the codebook has no variable “{name}”; nothing was changed; see `codebook export`",
    "one_value_only": "“{variable}” takes one value; nothing was changed; keep one",
    "no_actor": "the registry has no actor “{name}”; nothing was changed; add it first",
    "no_value": "“{variable}” has no value “{name}”; nothing was changed; see `codebook export`",
    "nothing_to_assign": "there are no articles or no coders to assign; nothing was changed; import articles and name coders",
    "overlap_range": "the overlap must be between 0 and {articles:article|articles}; nothing was changed; name another number",
    "overlap_share": "{share} is no share; nothing was changed; give a number from 0 to 1",
    "process_gone": "the system ended a part of the computation, mostly for want of memory; nothing was changed; close"
    " other programs and try again",
    "disk": "not saved: {why}; everything saved before is kept; make room or check the disk, then try again",
    # articles in
    "article_missing": "there is no such file; nothing of it was imported; check the path",
    "article_unreadable": "the file cannot be read ({why}); nothing of it was imported; check its permissions",
    "article_folder": "this is a folder, not an article; nothing of it was imported; name the files inside it",
    "not_a_file": "this is no regular file; nothing of it was imported; name a file",
    "article_empty": "the file is empty; nothing of it was imported; save the article again",
    "article_large": "the file is larger than {limit} MB; nothing of it was imported; give one article a file",
    "ending_unknown": "this kind of file is not read; nothing of it was imported; save it as one of {known}",
    "ending_wrong": "the file ends in {ending} but holds {really} data; nothing of it was imported; give it its own ending",
    "encoding": "the text is neither UTF-8, UTF-16 nor Windows-1252; nothing of it was imported; save it as UTF-8",
    "no_text": "the file holds no text; nothing of it was imported; open it and look",
    "html_not": "the file holds no web page; nothing of it was imported; save the page again or name the file .txt",
    "html_deep": "the page's elements are nested too deep; nothing of it was imported; save the article's text as .txt",
    "docx_not": "the file is no Word document; nothing of it was imported; save it as .docx again",
    "docx_old": "an old Word file, or one with a password; nothing of it was imported; save it as .docx without one",
    "archive_damaged": "the file is damaged or cut short; nothing of it was imported; ask for a new copy",
    "archive_large": "the file unpacks to more than is allowed; nothing of it was imported; split it",
    "archive_outside": "the file holds {name!r:.80}, which leads outside of it; nothing of it was imported; do not trust it",
    "archive_twice": "the file holds {name!r:.80} twice; nothing of it was imported; ask for a new copy",
    "archive_link": "the file holds a link, {name!r:.80}; nothing of it was imported; do not trust it",
    "archive_encrypted": "the file has a password; nothing of it was imported; save it without one",
    "xml_doctype": "the file's XML defines a document type; nothing of it was imported; do not trust it",
    "xml_damaged": "the file's XML is damaged; nothing of it was imported; ask for a new copy",
    # annotations in, line by line
    "lines_empty": "the file is empty; nothing was changed; export it again",
    "line_utf8": "line {line}: bytes that are not UTF-8; nothing was changed; save the file as UTF-8",
    "line_json": "line {line}: no JSON ({why}); nothing was changed; correct the line",
    "line_object": "line {line}: not a JSON object; nothing was changed; write one object a line",
    "line_csv": "line {line}: no CSV ({why}); nothing was changed; correct the line",
    "line_cells": "line {line}: {cells:cell|cells} under {columns:column|columns}; nothing was changed; correct the line",
    "line_column": "line {line}: no column “{field}”; nothing was changed; name it in the first line",
    "line_twice": "line {line}: {field!r:.80} is there twice; nothing was changed; keep one",
    "line_type": "line {line}: {kind!r:.80} is no type of line; nothing was changed; it is one of {known}",
    "line_missing": "line {line}: “{field}” is missing; nothing was changed; add it",
    "line_text": "line {line}: “{field}” must be a text; nothing was changed; correct the line",
    "line_texts": "line {line}: “{field}” must be a text or a list of texts; nothing was changed; correct the line",
    "line_values": "line {line}: “{field}” must be an object of lists, one a variable; nothing was changed; correct it",
    "line_character": "line {line}: “{field}” holds a NUL or half a character; nothing was changed; take it out",
    "line_segments": "line {line}: “segments” must be pairs of whole numbers; nothing was changed; write start and end",
    "line_span": "line {line}: no passage goes from {start} to {end}; nothing was changed; end it after its start",
    "line_overlap": "line {line}: two segments overlap at {start}–{end}; nothing was changed; give them apart",
    "line_quotes": "line {line}: {quotes:quote|quotes} for {segments:segment|segments}; nothing was changed; give one a segment",
    "line_state": "line {line}: {state!r:.80} is no state; nothing was changed; it is one of {known}",
    "line_both": "line {line}: a passage and a state; nothing was changed; give the state a line of its own",
    # tables of codes and spans
    "codes_no_coder": "no column is a coder's; nothing was computed; give one a column with a name of its own",
    "codes_unlisted": "line {line}: {value!r:.80} is not in the list; nothing was computed; add it to --values",
    "line_whole": "line {line}: “{field}” {cell!r:.80} is no whole number; nothing was computed; correct the line",
    "like_gap": "{value!r} counts as a value, in {cells:cell|cells}; if it stands for a missing one, say --missing '{value}'",
    "on_its_side": "{rows:row|rows} and {columns:coder|coders}; rows are taken for units: turn the table if its columns are units",
    "span_outside": "line {line}: no span goes from {start} to {end}; nothing was computed; keep it in its article",
    "span_two_lengths": "line {line}: the article has another length above; nothing was computed; give it one length",
    # codebook files
    "codebook_utf8": "{file}:{line}: bytes that are not UTF-8; nothing was changed; save the file as UTF-8",
    "codebook_toml": "{file}:{line}: no TOML ({why}); nothing was changed; correct the line",
    "codebook_csv": "{file}:{line}: no CSV ({why}); nothing was changed; correct the line",
    "codebook_xlsx": "{file}:1: no Excel workbook ({why}); nothing was changed; save it as .xlsx again",
    "codebook_cells": "{file}:{line}: {cells:cell|cells} under {columns:column|columns}; nothing was changed; correct the line",
    "codebook_what": "{file}:{line}: {value!r:.80} is no type of row; nothing was changed; it is one of {known}",
    "codebook_qdc": "{file}:{line}: no REFI-QDA codebook ({why}); nothing was changed; export it again as .qdc",
    "codebook_long": "“{field}” of {name} is longer than a cell of Excel; nothing was written; use .toml or .csv",
    "codebook_form": "{file}:1: {ending} is no form of codebook; nothing was changed; it is one of {known}",
    "codebook_key": "{file}:{line}: unknown key {field!r:.80}; nothing was changed; did you mean “{meant}”?",
    "codebook_key_unknown": "{file}:{line}: unknown key {field!r:.80}; nothing was changed; known are {known}",
    "codebook_missing": "{file}:{line}: “{field}” is missing; nothing was changed; add it",
    "codebook_empty": "{file}:{line}: there is nothing in it; nothing was changed; see `codebook export`",
    "codebook_tables": "{file}:{line}: “{field}” must be tables, [[{field}]]; nothing was changed; correct it",
    "codebook_text": "{file}:{line}: “{field}” must be a text; nothing was changed; put it in quotes",
    "codebook_texts": "{file}:{line}: “{field}” must be a list of texts; nothing was changed; correct it",
    "codebook_number": "{file}:{line}: “{field}” must be a whole number; nothing was changed; correct it",
    "codebook_switch": "{file}:{line}: “{field}” must be true or false; nothing was changed; correct it",
    "codebook_choice": "{file}:{line}: {value!r:.80} is no {field}; nothing was changed; it is one of {known}",
    "codebook_code": "{file}:{line}: {value!r:.80} is no code; nothing was changed; take out blanks and slashes",
    "codebook_twice": "{file}:{line}: {field} {value!r:.80} is there twice; nothing was changed; keep one",
    "codebook_unlisted": "{file}:{line}: a {kind} variable has no values; nothing was changed; take them out",
    "codebook_scale": "{file}:{line}: an ordered value has no number; nothing was changed; add it, or not_applicable",
    "codebook_no_target": "{file}:{line}: {field} {value!r:.80} is not in this file; nothing was changed; correct it",
    "codebook_cycle": "{file}:{line}: {field} leads back to where it began; nothing was changed; cut the circle",
}


# Why the system refused something.
REASONS: dict[str, str] = {
    "full": "the disk is full",
    "read_only": "the disk or the folder is read-only",
    "no_permission": "there is no permission for it",
    "in_use": "another program has it in use",
    "gone": "there is no such file or folder",
    "beside": "no file can be made beside it",
    "error": "the disk reports an error, {code}",
}
_REASONS_BY_CODE = {
    "SQLITE_FULL": "full", "ENOSPC": "full", "EDQUOT": "full", "EFBIG": "full",
    "SQLITE_READONLY": "read_only", "EROFS": "read_only",
    "SQLITE_PERM": "no_permission", "SQLITE_AUTH": "no_permission", "EACCES": "no_permission", "EPERM": "no_permission",
    "SQLITE_BUSY": "in_use", "SQLITE_LOCKED": "in_use", "EBUSY": "in_use", "ETXTBSY": "in_use", "EAGAIN": "in_use",
    "ENOENT": "gone", "ENOTDIR": "gone", "SQLITE_CANTOPEN": "beside", "SQLITE_IOERR": "error", "EIO": "error",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the system refused something: a key of REASONS, and the system's own name of it."""

    key: str
    code: str

    def __str__(self) -> str:
        return filled(REASONS[self.key], code=self.code)


def reason_of(problem: Exception) -> Reason | str:
    """What an OSError or an SQLite error tells of; in the system's words where ours know nothing of it."""
    code = getattr(problem, "sqlite_errorname", None) or errno.errorcode.get(getattr(problem, "errno", None) or 0, "")
    # SQLite's longer names say more of the same: SQLITE_IOERR_WRITE.
    parts = code.split("_")
    known = (_REASONS_BY_CODE.get("_".join(parts[:number])) for number in range(len(parts), 0, -1))
    key = next(filter(None, known), None)
    return Reason(key, code) if key else getattr(problem, "strerror", None) or str(problem)


def sentence(key: str, **arguments: object) -> str:
    """The sentence of `key` with its arguments filled in; an unknown key is a bug and raises KeyError."""
    return filled(SENTENCES[key], **arguments)


def filled(words: str, **arguments: object) -> str:
    """A sentence, in whatever language, with its arguments filled in."""
    return _FILLING.vformat(words, (), arguments)


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 article, 8 articles."""
    return f"{number} {one if number == 1 else many or one + 's'}"


_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


class _Filling(Formatter):
    def format_field(self, value: object, form: str) -> str:
        one, parted, many = form.partition("|")
        return counted(value, one, many) if parted and isinstance(value, int) else super().format_field(value, form)


_FILLING = _Filling()


def plain(name: str) -> str:
    """A text on one line: what would break the line, turn it round or is no character stands as its escape."""
    return _UNFIT.sub(lambda found: found[0].encode("unicode_escape").decode(), name)


def opening(words: str) -> str:
    """Words with a capital first letter."""
    return words[:1].upper() + words[1:]
