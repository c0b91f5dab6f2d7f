<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Accord</name>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no such file; nothing was changed; check the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a folder, not a project; nothing was changed; name the file inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is empty; nothing was changed; ask for a new copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file cannot be read ({why}); nothing was changed; check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>a private copy cannot be made ({why}); nothing was changed; make room in the folder for temporary files, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is not an Accord project; nothing was changed; name an .accord file, or make one with `new`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>made by a newer version of Accord (format {version}); nothing was changed; update Accord to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is read-only; nothing was changed; copy it to a folder of your own and open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>open in another window or by another program; nothing was changed; close it there and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is damaged ({what}); nothing was changed; restore a backup, ask for a new copy, or save what is sound with: accord check --repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>a check of all of it found damage ({what}); nothing was changed and the earlier backups are kept; restore one that is sound, or save what is sound with: accord check --repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is no regular file; nothing was changed; name a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is something at this path already; nothing was changed; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{name} lies here, which belongs to an earlier file of this name; nothing was changed; put it beside that file, or choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is there already; nothing was changed; choose another name or say --force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a project, and a project is never overwritten; nothing was changed; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>cannot be written ({why}); nothing was changed; choose a folder you may write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{form} cannot be written here ({why}); nothing was written; write HTML and print it from a browser, or install what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no project is open; open one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{field}” of {kind} cannot be like this; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>an annotation is written by its own coder alone; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the quote for {start}–{end} is not what the article says there; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no article “{name}”; nothing was changed; see `export` for titles and ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two articles are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this annotation is not there any more; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no coder “{name}”; nothing was changed; add one with `coder`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two coders are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no batch “{name}”; nothing was changed; leave it out to see all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two batches are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is a coder “{name}” already; nothing was changed; say --another if this is somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>an act that a crash had cut off was taken back; everything kept before it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>another program had put the file in a form that needs a second file; it is one file again, with all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file was brought from an earlier format to the newest; as it was it is kept among the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>nothing of this act stands any more; nothing was changed; later edits replaced it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the texts cannot be searched ({why}); titles and outlets are; make room or writable the folder .accord-cache beside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no screen here to show a window on; nothing was changed; every other verb works without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>stopped; what was saved before is kept and nothing half done is left; call it again to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is larger than 4 GB; nothing was changed; ask for a new copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>its tables are not those of an Accord project; nothing was changed; ask for a new copy made by Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>it belongs to a project made separately; nothing was changed; ask its coder for a file that you sent, or bring its annotations in as new coders with: accord adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>it belongs to this very project; nothing was changed; bring it in with: accord merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{table} {row}…: {reason}; the whole file was refused and nothing was changed; ask for a new copy, or save what is sound with: accord check --repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is the project itself; nothing was changed; name the files that are to come into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this file was not sent to you or made by you; nothing was changed; send yours to the lead, who merges all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>nothing is open about “{field}” of {entity}; nothing was changed; see `conflicts`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>that is none of the revisions “{field}” can be settled by ({revisions}); nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file could not be kept among the backups ({why}); nothing was changed; make room or writable the folder .accord-backups beside it, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no backup “{name}” of this project; nothing was changed; `restore` without a name lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no merge number {number}; nothing was changed; `merges` lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a coder&apos;s file, and only a lead decides this; nothing was changed; tell the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no value, actor or coder “{name}”; nothing was changed; see `export`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>several things are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{one}” and “{other}” cannot be one: they are not of one kind and variable; nothing was changed; name two values of one variable, two actors or two coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{other}” is or is read as “{one}” already; nothing was changed; take that back first if it is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{name}” was not joined into anything; nothing was changed; `join` without names lists what was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{name}” is no actor and never taken for another; nothing was changed; it needs no such word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>nothing removed that work stands on is called “{name}”; nothing was changed; `removed` lists it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{older}” is or names “{newer}” as its older article; nothing was changed; take that back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{newer}” names no older article; nothing was changed; `supersede` without names lists those that do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no passage of yours waits to be carried over as {name}; nothing was changed; `carry` lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{name} has no place in “{newer}”; nothing was changed; mark the passage there by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no merge to take back; nothing was changed; `merges` lists those made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>edits made here later rest on what that merge brought ({revisions}); nothing was changed; say --force to leave them out (the file as it is now is kept among the backups)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file there holds work that the project does not have; it was kept and nothing was sent; merge it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>nobody is assigned an article; nothing was written; use `assign` first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{lines}; nothing was changed; correct them and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no coder is named; nothing was changed; say --coder or name one in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this id is there already with other content; nothing was changed; give it another id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{start}–{end} lies beyond the article&apos;s {length} characters; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the article does not say this quote at {start}–{end}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>a sheet holds {most} rows and this table is longer; nothing was written; narrow it or export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a folder; nothing was written; name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{ending} is no form that is written; nothing was changed; use one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the folder is there and was not made by the demo; nothing was changed; name another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>a passage from {start} to {end} is none: it must begin at 0 or later and end after its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two segments of one annotation overlap at {start}–{end}; nothing was changed; give them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the text holds a NUL character at {at}; nothing was imported; save it as plain text and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the text holds half a character (a lone surrogate) at {at}; nothing was imported; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the codebook has no variable “{name}”; nothing was changed; see `codebook export`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{variable}” takes one value; nothing was changed; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the registry has no actor “{name}”; nothing was changed; add it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{variable}” has no value “{name}”; nothing was changed; see `codebook export`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there are no articles or no coders to assign; nothing was changed; import articles and name coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the overlap must be between 0 and the {articles} articles; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{share} is no share; nothing was changed; give a number from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the system ended a part of the computation, mostly for want of memory; nothing was changed; close other programs and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>not saved: {why}; everything saved before is kept; make room or check the disk, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a folder, not an article; nothing was imported; name the files inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is no regular file; nothing was imported; name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is empty; nothing was imported; save the article again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is larger than {limit} MB; nothing was imported; give one article a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this kind of file is not read; nothing was imported; save it as one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file ends in {ending} but holds {really} data; nothing was imported; give it its own ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the text is neither UTF-8, UTF-16 nor Windows-1252; nothing was imported; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds no text; nothing was imported; open it and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds no web page; nothing was imported; save the page again or name the file .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the page&apos;s elements are nested too deep; nothing was imported; save the article&apos;s text as .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is no Word document; nothing was imported; save it as .docx again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>an old Word file, or one with a password; nothing was imported; save it as .docx without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is damaged or cut short; nothing was imported; ask for a new copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file unpacks to more than is allowed; nothing was imported; split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds {name!r:.80}, which leads outside of it; nothing was imported; do not trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds {name!r:.80} twice; nothing was imported; ask for a new copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds a link, {name!r:.80}; nothing was imported; do not trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file has a password; nothing was imported; save it without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file&apos;s XML defines a document type; nothing was imported; do not trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file&apos;s XML is damaged; nothing was imported; ask for a new copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is empty; nothing was changed; export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: bytes that are not UTF-8; nothing was changed; save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no JSON ({why}); nothing was changed; correct the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: not a JSON object; nothing was changed; write one object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no CSV ({why}); nothing was changed; correct the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {cells} cells under {columns} columns; nothing was changed; correct the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no column “{field}”; nothing was changed; name it in the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {field!r:.80} is there twice; nothing was changed; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {kind!r:.80} is no type of line; nothing was changed; it is one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” is missing; nothing was changed; add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” must be a text; nothing was changed; correct the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” must be a text or a list of texts; nothing was changed; correct the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” must be an object of lists, one a variable; nothing was changed; correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” holds a NUL or half a character; nothing was changed; take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “segments” must be pairs of whole numbers; nothing was changed; write start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no passage goes from {start} to {end}; nothing was changed; end it after its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: two segments overlap at {start}–{end}; nothing was changed; give them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {quotes} quotes for {segments} segments; nothing was changed; give one a segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {state!r:.80} is no state; nothing was changed; it is one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: a passage and a state; nothing was changed; give the state a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no column is a coder&apos;s; nothing was computed; give one a column with a name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {value!r:.80} is not in the list; nothing was computed; add it to --values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” {cell!r:.80} is no whole number; nothing was computed; correct the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no span goes from {start} to {end}; nothing was computed; keep it in its article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: the article has another length above; nothing was computed; give it one length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: bytes that are not UTF-8; nothing was changed; save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: no TOML ({why}); nothing was changed; correct the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: no CSV ({why}); nothing was changed; correct the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:1: no Excel workbook ({why}); nothing was changed; save it as .xlsx again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {cells} cells under {columns} columns; nothing was changed; correct the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {value!r:.80} is no type of row; nothing was changed; it is one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: no REFI-QDA codebook ({why}); nothing was changed; export it again as .qdc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{field}” of {name} is longer than a cell of Excel; nothing was written; use .toml or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:1: {ending} is no form of codebook; nothing was changed; it is one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: unknown key {field!r:.80}; nothing was changed; did you mean “{meant}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: unknown key {field!r:.80}; nothing was changed; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” is missing; nothing was changed; add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: there is nothing in it; nothing was changed; see `codebook export`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be tables, [[{field}]]; nothing was changed; correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be a text; nothing was changed; put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be a list of texts; nothing was changed; correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be a whole number; nothing was changed; correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be true or false; nothing was changed; correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {value!r:.80} is no {field}; nothing was changed; it is one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {value!r:.80} is no code; nothing was changed; take out blanks and slashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {field} {value!r:.80} is there twice; nothing was changed; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: a {kind} variable has no values; nothing was changed; take them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: an ordered value has no number; nothing was changed; add it, or not_applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {field} {value!r:.80} is not in this file; nothing was changed; correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {field} leads back to where it began; nothing was changed; cut the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/about.py"/>
        <source>Codes news articles offline, merges every coder’s file, and reports agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/about.py"/>
        <source>MIT licence. It stands on the work of others:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Open the &amp;example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>New article from the &amp;clipboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Article as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Merge files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Undo merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Open que&amp;stions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Merge &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Restore a bac&amp;kup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Hand in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Import code&amp;book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>E&amp;xport codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;What you did…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Re&amp;move annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Done, next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Mark as &amp;not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Article de&amp;tails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Remove the art&amp;icle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Brin&amp;g back an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Find in this article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find the ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find the &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find in &amp;all articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Co&amp;debook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next article not be&amp;gun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>S&amp;ort articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>By &amp;date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Not begun first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>By &amp;title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>By &amp;outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>By number of &amp;annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Next annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Pre&amp;vious annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next annotation at the ca&amp;ret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>S&amp;ans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>S&amp;hort lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Usual lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Drags take whole &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Colour b&amp;y the next variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>As the des&amp;ktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Interface size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>1&amp;25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>1&amp;50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>2&amp;00 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>T&amp;he caret stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Search or run a &amp;command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Change &amp;keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;About Accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/annotation_look.py"/>
        <source>no actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/annotation_look.py"/>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/annotation_look.py"/>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/busy.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/busy.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Segment {number} is kept; select the next, or give a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code_workspace.py"/>
        <source>{n} words</source>
        <extracomment>For one: {n} word</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Marked done. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Every article is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Marked as not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Done: this was the last article that was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Done: this was the last article that was not. Hand in with Ctrl+Shift+H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_chips.py"/>
        <source>Take out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>Name or alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>Search {variable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>Actors found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>Propose “{name}” — Enter again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>“{name}” is not in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>“{name}” fits {count} actors of that name: choose one with ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/bar.py"/>
        <source>Values for the passage selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/bar.py"/>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>Another passage: Shift+Enter adds it to the claim, a value begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>The claim begun before was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>Kept. The same passage has the same values once more already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>Kept without values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>next, previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <source>Coding form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <location filename="../../ui/coding/passage.py"/>
        <source>Selected passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <location filename="../../ui/coding/memo.py"/>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <source>Select a passage in the text, with Alt+↓ or the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <source>{name}’s coding: to look at, not to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <source>{variable}: nothing has the number {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/memo.py"/>
        <source>Add a note for adjudication…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/option_row.py"/>
        <source>key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/option_row.py"/>
        <location filename="../../ui/coding/segmented.py"/>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/registry.py"/>
        <source>1–9, or {key} to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/registry.py"/>
        <source>1–9, or click to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Not this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/value_list.py"/>
        <source>Type to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/coding/value_list.py"/>
        <source>Filter {variable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/crash_net.py"/>
        <source>Something went wrong in Accord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/crash_net.py"/>
        <source>Everything marked as saved is on the disk. You can go on; if it happens again, start Accord anew and send the details to its makers. They are also in
{log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/crash_net.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/crash_net.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Accord projects (*.accord);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Articles (*.txt *.md *.html *.htm *.docx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Save it to a place of its own before coding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Open the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>{file} is in {place}, where your work could be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>{file} is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>This file was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Save it to a place of its own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Where should this file live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Making the example…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <location filename="../../ui/welcome.py"/>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Reading articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/file_errands.py"/>
        <source>Imported {n} articles.</source>
        <extracomment>For one: Imported {n} article.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/file_errands.py"/>
        <source>{n} were there already.</source>
        <extracomment>For one: {n} was there already.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Nothing is done yet. What you do is listed here, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Acts of others, and what came by a merge, are not in this list: a merge is taken back with File &gt; Undo merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>What you did, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/history_list.py"/>
        <source>Take back {n} acts</source>
        <extracomment>For one: Take back {n} act</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Ctrl+Shift+Z does them again, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Ctrl+Shift+Z does it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Nothing of it stands any more: it was taken back or replaced by later acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>{act}, taken back or replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{keys} is “{action}” already. Give that one other keys first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{keys} alone is for writing and coding. Add Ctrl or Alt, or use a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/page_look.py"/>
        <source>Coder (everybody’s annotations)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/errands.py"/>
        <location filename="../../ui/reading/pane.py"/>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Nothing is called that. Try the beginning of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <location filename="../../ui/top_bar.py"/>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Search or run a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>What answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Select the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Select the sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One clause more at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One clause less at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One clause more at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One clause less at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>As Alt+Shift+Right, where the desktop takes that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>As Alt+Shift+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>As Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>As Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One word more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One character more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Keep the selection and add another to the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>First actor or value; the digits go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Keep the claim as it stands; of a kept one, take its borders in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Drop the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette/sources.py"/>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places.py"/>
        <source>an archive’s temporary folder</source>
        <comment>where a file is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places.py"/>
        <source>your mail program’s folder</source>
        <comment>where a file is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places.py"/>
        <source>your downloads folder</source>
        <comment>where a file is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/places.py"/>
        <source>a temporary folder</source>
        <comment>where a file is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/errands.py"/>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/errands.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/errands.py"/>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/errands.py"/>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>Choose an action, go to the field and press its new keys; Backspace leaves it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Interface size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Article font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Article lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Everything but the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Article size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Nothing else moves by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Colours stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Sort articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Selecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Hold Ctrl while dragging for exact characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Open a project to choose among its variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>In force when Accord is started again. Reports and the command line speak English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/window.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/window.py"/>
        <source>Kinds of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/preferences/window.py"/>
        <source>Reset this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/announcing.py"/>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/announcing.py"/>
        <source>{words}, selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Find in this article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Find in all (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Leave (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reading/finding.py"/>
        <source>in {n} articles</source>
        <extracomment>For one: in {n} article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reading/finding.py"/>
        <source>{n} places {articles}</source>
        <extracomment>For one: {n} place {articles}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/reading/finding.py"/>
        <source>more than {words}: say more of what to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/finding.py"/>
        <source>{words}, searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/hits.py"/>
        <source>Found in all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/pane.py"/>
        <source>Article: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/reader.py"/>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/reader.py"/>
        <source>{number} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/reader.py"/>
        <source>{at} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/reshaping.py"/>
        <source>Shift+Enter adds the passage to the annotation outlined; a value begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/reshaping.py"/>
        <source>Added to the annotation. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/reshaping.py"/>
        <source>Move the borders by the keys that select, or drag them; Enter keeps, Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/reading/reshaping.py"/>
        <source>Borders moved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>What colours stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>What colours stand for (Ctrl+Shift+C: the next)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Not saved: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/status_line.py"/>
        <source>{n} annotations in this article</source>
        <extracomment>For one: {n} annotation in this article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>{words}, {others} of others: choose whose at the top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Colour by: {what} ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Undone: {deed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Done again: {deed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/taking_back.py"/>
        <source>{n} acts taken back, then:</source>
        <extracomment>For one: {n} act taken back, then:</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/taking_back.py"/>
        <source>{n} acts taken back.</source>
        <extracomment>For one: {n} act taken back.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Ctrl+Shift+Z does the last one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>done before this opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>done on several articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Press {keys} again for: {deed}, {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/taking_back.py"/>
        <source>{n} fields edited since then stayed.</source>
        <extracomment>For one: {n} field edited since then stayed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Hand in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Make a checked copy to send back (Ctrl+Shift+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Who is coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Coding as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Looking at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Search or run a command (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Mark who claims what in news articles, alone or as a team, and see how far the coders agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>It begins with the codebook for actor, claim type and sentiment, and with you as its lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Face recognition in the news, 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Choose where to keep it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Colour &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>About Accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Articles are imported into a lead’s project: open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>this is not an Accord project; nothing was changed; choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>edits made here later rest on what that merge brought ({revisions}); nothing was changed; they are left out when you go on, and the file as it is now is kept among the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>the file is there already; nothing was changed; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>nobody is assigned an article; nothing was written; assign articles first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>there is no article “{name}”; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} annotations</source>
        <extracomment>For one: {n} annotation</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} articles’ states</source>
        <extracomment>For one: {n} article’s state</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} articles</source>
        <extracomment>For one: {n} article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} coders</source>
        <extracomment>For one: {n} coder</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} actors</source>
        <extracomment>For one: {n} actor</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} values of the codebook</source>
        <extracomment>For one: {n} value of the codebook</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} variables of the codebook</source>
        <extracomment>For one: {n} variable of the codebook</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} assignments</source>
        <extracomment>For one: {n} assignment</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} batches</source>
        <extracomment>For one: {n} batch</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} project titles</source>
        <extracomment>For one: {n} project title</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>{what} in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{what} in {n} articles</source>
        <extracomment>For one: {what} in {n} article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
