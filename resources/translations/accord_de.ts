<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accord</name>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no such file; nothing was changed; check the path</source>
        <translation>diese Datei gibt es nicht; nichts wurde geändert; prüfen Sie den Pfad</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a folder, not a project; nothing was changed; name the file inside it</source>
        <translation>das ist ein Ordner, kein Projekt; nichts wurde geändert; nennen Sie die Datei darin</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is empty; nothing was changed; ask for a new copy</source>
        <translation>die Datei ist leer; nichts wurde geändert; bitten Sie um eine neue Kopie</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file cannot be read ({why}); nothing was changed; check its permissions</source>
        <translation>die Datei lässt sich nicht lesen ({why}); nichts wurde geändert; prüfen Sie ihre Zugriffsrechte</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>a private copy cannot be made ({why}); nothing was changed; make room in the folder for temporary files, then try again</source>
        <translation>eine Arbeitskopie lässt sich nicht anlegen ({why}); nichts wurde geändert; schaffen Sie Platz im Ordner für temporäre Dateien und versuchen Sie es erneut</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is not an Accord project; nothing was changed; name an .accord file, or make one with `new`</source>
        <translation>das ist kein Accord-Projekt; nichts wurde geändert; nennen Sie eine .accord-Datei oder legen Sie mit `new` eine an</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>made by a newer version of Accord (format {version}); nothing was changed; update Accord to open it</source>
        <translation>mit einer neueren Version von Accord angelegt (Format {version}); nichts wurde geändert; aktualisieren Sie Accord, um sie zu öffnen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is read-only; nothing was changed; copy it to a folder of your own and open the copy</source>
        <translation>die Datei ist schreibgeschützt; nichts wurde geändert; kopieren Sie sie in einen eigenen Ordner und öffnen Sie die Kopie</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>open in another window or by another program; nothing was changed; close it there and try again</source>
        <translation>in einem anderen Fenster oder von einem anderen Programm geöffnet; nichts wurde geändert; schließen Sie sie dort und versuchen Sie es erneut</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is damaged ({what}); nothing was changed; restore a backup, ask for a new copy, or save what is sound with: accord check --repair</source>
        <translation>die Datei ist beschädigt ({what}); nichts wurde geändert; holen Sie eine Sicherung zurück, bitten Sie um eine neue Kopie oder retten Sie, was heil ist, mit: accord check --repair</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>a check of all of it found damage ({what}); nothing was changed and the earlier backups are kept; restore one that is sound, or save what is sound with: accord check --repair</source>
        <translation>eine vollständige Prüfung fand Schäden ({what}); nichts wurde geändert und die früheren Sicherungen sind erhalten; holen Sie eine heile zurück oder retten Sie, was heil ist, mit: accord check --repair</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is no regular file; nothing was changed; name a project file</source>
        <translation>das ist keine gewöhnliche Datei; nichts wurde geändert; nennen Sie eine Projektdatei</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a folder; nothing was changed; name a file</source>
        <translation>das ist ein Ordner; nichts wurde geändert; nennen Sie eine Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is no regular file; nothing was changed; name a file</source>
        <translation>das ist keine gewöhnliche Datei; nichts wurde geändert; nennen Sie eine Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is larger than {limit} MB; nothing was changed; split it</source>
        <translation>die Datei ist größer als {limit} MB; nichts wurde geändert; teilen Sie sie auf</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is something at this path already; nothing was changed; choose another name</source>
        <translation>unter diesem Pfad gibt es schon etwas; nichts wurde geändert; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{name} lies here, which belongs to an earlier file of this name; nothing was changed; put it beside that file, or choose another name</source>
        <translation>hier liegt {name}, das zu einer früheren Datei dieses Namens gehört; nichts wurde geändert; legen Sie es zu jener Datei oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is there already; nothing was changed; choose another name or say --force</source>
        <translation>die Datei gibt es schon; nichts wurde geändert; wählen Sie einen anderen Namen oder geben Sie --force an</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>its name is too long for what lies beside it while it is written; nothing was changed; choose a shorter one</source>
        <translation>ihr Name ist zu lang für das, was beim Schreiben neben ihr liegt; nichts wurde geändert; wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a project, and a project is never overwritten; nothing was changed; choose another name</source>
        <translation>das ist ein Projekt, und ein Projekt wird nie überschrieben; nichts wurde geändert; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>cannot be written ({why}); nothing was changed; choose a folder you may write to</source>
        <translation>hier lässt sich nicht schreiben ({why}); nichts wurde geändert; wählen Sie einen Ordner, in dem Sie schreiben dürfen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{form} cannot be written here ({why}); nothing was written; write HTML and print it from a browser, or install what is missing</source>
        <translation>{form} lässt sich hier nicht schreiben ({why}); nichts wurde geschrieben; schreiben Sie HTML und drucken Sie es im Browser, oder installieren Sie, was fehlt</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no project is open; open one first</source>
        <translation>kein Projekt ist geöffnet; öffnen Sie zuerst eines</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{field}” of {kind} cannot be like this; nothing was changed; give it another content</source>
        <translation>„{field}“ von {kind} kann nicht so lauten; nichts wurde geändert; geben Sie einen anderen Inhalt an</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>an annotation is written by its own coder alone; nothing was changed; ask its coder to do it</source>
        <translation>eine Annotation schreibt nur, wer sie kodiert hat; nichts wurde geändert; bitten Sie diese Person darum</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the quote for {start}–{end} is not what the article says there; nothing was changed; mark the passage again</source>
        <translation>das Zitat zu {start}–{end} steht so nicht im Artikel; nichts wurde geändert; markieren Sie die Stelle neu</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no article “{name}”; nothing was changed; see `export` for titles and ids</source>
        <translation>es gibt keinen Artikel „{name}“; nichts wurde geändert; Titel und IDs zeigt `export`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two articles are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation>zwei Artikel heißen „{name}“; nichts wurde geändert; verwenden Sie eine ID: {ids}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this annotation is not there any more; nothing was changed; undo what removed it if it is missed</source>
        <translation>diese Annotation gibt es nicht mehr; nichts wurde geändert; nehmen Sie zurück, was sie entfernt hat, wenn sie fehlt</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no coder “{name}”; nothing was changed; add one with `coder`</source>
        <translation>niemand unter den Kodierenden heißt „{name}“; nichts wurde geändert; fügen Sie die Person mit `coder` hinzu</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two coders are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation>zwei Kodierende heißen „{name}“; nichts wurde geändert; verwenden Sie eine ID: {ids}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no batch “{name}”; nothing was changed; leave it out to see all</source>
        <translation>es gibt keine Tranche „{name}“; nichts wurde geändert; lassen Sie sie weg, um alle zu sehen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two batches are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation>zwei Tranchen heißen „{name}“; nichts wurde geändert; verwenden Sie eine ID: {ids}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is a coder “{name}” already; nothing was changed; say --another if this is somebody else</source>
        <translation>unter den Kodierenden gibt es „{name}“ schon; nichts wurde geändert; geben Sie --another an, wenn jemand anderes gemeint ist</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>an act that a crash had cut off was taken back; everything kept before it is there</source>
        <translation>ein durch einen Absturz abgebrochener Schritt wurde zurückgenommen; alles davor Gesicherte ist da</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>another program had put the file in a form that needs a second file; it is one file again, with all changes</source>
        <translation>ein anderes Programm hatte die Datei in eine Form gebracht, die eine zweite Datei braucht; sie ist wieder eine Datei, mit allen Änderungen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file was brought from an earlier format to the newest; as it was it is kept among the backups</source>
        <translation>die Datei wurde von einem früheren auf das neueste Format gebracht; wie sie war, liegt sie bei den Sicherungen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>nothing of this act stands any more; nothing was changed; later edits replaced it</source>
        <translation>von diesem Schritt gilt nichts mehr; nichts wurde geändert; spätere Schritte haben ihn ersetzt</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the texts cannot be searched ({why}); titles and outlets are; make room or writable the folder .accord-cache beside the file</source>
        <translation>die Texte lassen sich nicht durchsuchen ({why}); Titel und Medien schon; schaffen Sie Platz oder Schreibrechte für den Ordner .accord-cache neben der Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no screen here to show a window on; nothing was changed; every other verb works without one</source>
        <translation>hier gibt es keinen Bildschirm für ein Fenster; nichts wurde geändert; alle anderen Befehle gehen auch ohne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>stopped; what was saved before is kept and nothing half done is left; call it again to go on</source>
        <translation>angehalten; was vorher gesichert war, ist erhalten, und nichts Halbes bleibt zurück; rufen Sie es erneut auf, um fortzufahren</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is larger than 4 GB; nothing was changed; ask for a new copy</source>
        <translation>die Datei ist größer als 4 GB; nichts wurde geändert; bitten Sie um eine neue Kopie</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>its tables are not those of an Accord project; nothing was changed; ask for a new copy made by Hand in</source>
        <translation>ihre Tabellen sind nicht die eines Accord-Projekts; nichts wurde geändert; bitten Sie um eine neue, mit „Abgeben“ erstellte Kopie</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>it belongs to a project made separately; nothing was changed; ask its coder for a file that you sent, or bring its annotations in as new coders with: accord adopt</source>
        <translation>sie gehört zu einem getrennt angelegten Projekt; nichts wurde geändert; bitten Sie um eine Datei, die Sie selbst verschickt haben, oder holen Sie die Annotationen als neue Kodierende herein mit: accord adopt</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>it belongs to this very project; nothing was changed; bring it in with: accord merge</source>
        <translation>sie gehört zu ebendiesem Projekt; nichts wurde geändert; holen Sie sie herein mit: accord merge</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{table} {row}…: {reason}; the whole file was refused and nothing was changed; ask for a new copy, or save what is sound with: accord check --repair</source>
        <translation>{table} {row}…: {reason}; die ganze Datei wurde abgelehnt und nichts geändert; bitten Sie um eine neue Kopie oder retten Sie, was heil ist, mit: accord check --repair</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is the project itself; nothing was changed; name the files that are to come into it</source>
        <translation>das ist das Projekt selbst; nichts wurde geändert; nennen Sie die Dateien, die hineinkommen sollen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this file was not sent to you or made by you; nothing was changed; send yours to the lead, who merges all</source>
        <translation>diese Datei wurde weder an Sie geschickt noch von Ihnen angelegt; nichts wurde geändert; schicken Sie Ihre an die Leitung, die alle zusammenführt</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>nothing is open about “{field}” of {entity}; nothing was changed; see `conflicts`</source>
        <translation>zu „{field}“ von {entity} ist nichts offen; nichts wurde geändert; siehe `conflicts`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{field}” cannot be settled by that revision; nothing was changed; name one of {revisions}</source>
        <translation>„{field}“ lässt sich nicht mit dieser Fassung klären; nichts wurde geändert; nennen Sie eine von {revisions}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file could not be kept among the backups ({why}); nothing was changed; make room or writable the folder .accord-backups beside it, then try again</source>
        <translation>die Datei ließ sich nicht sichern ({why}); nichts wurde geändert; schaffen Sie Platz oder Schreibrechte für den Ordner .accord-backups daneben und versuchen Sie es erneut</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no backup “{name}” of this project; nothing was changed; `restore` without a name lists them</source>
        <translation>von diesem Projekt gibt es keine Sicherung „{name}“; nichts wurde geändert; `restore` ohne Namen listet sie auf</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no merge number {number}; nothing was changed; `merges` lists them</source>
        <translation>eine Zusammenführung Nummer {number} gibt es nicht; nichts wurde geändert; `merges` listet sie auf</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a coder&apos;s file, and only a lead decides this; nothing was changed; tell the lead</source>
        <translation>das ist die Datei einer kodierenden Person, und nur die Leitung entscheidet das; nichts wurde geändert; sagen Sie es der Leitung</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no value, actor or coder “{name}”; nothing was changed; see `export`</source>
        <translation>es gibt weder Wert noch Akteur noch Kodierende namens „{name}“; nichts wurde geändert; siehe `export`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>several things are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation>mehreres heißt „{name}“; nichts wurde geändert; verwenden Sie eine ID: {ids}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{one}” and “{other}” cannot be one: they are not of one kind and variable; nothing was changed; name two values of one variable, two actors or two coders</source>
        <translation>„{one}“ und „{other}“ können nicht eins sein: sie sind nicht von einer Art und Variable; nichts wurde geändert; nennen Sie zwei Werte einer Variable, zwei Akteure oder zwei Kodierende</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{other}” is or is read as “{one}” already; nothing was changed; take that back first if it is wrong</source>
        <translation>„{other}“ ist schon „{one}“ oder wird so gelesen; nichts wurde geändert; nehmen Sie das zuerst zurück, wenn es falsch ist</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{name}” was not joined into anything; nothing was changed; `join` without names lists what was</source>
        <translation>„{name}“ wurde in nichts aufgenommen; nichts wurde geändert; `join` ohne Namen listet, was vereint wurde</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{name}” is no actor and never taken for another; nothing was changed; it needs no such word</source>
        <translation>„{name}“ ist kein Akteur und wird nie für einen anderen gehalten; nichts wurde geändert; das Wort ist unnötig</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>nothing removed that work stands on is called “{name}”; nothing was changed; `removed` lists what is</source>
        <translation>nichts Entferntes, auf dem Arbeit beruht, heißt „{name}“; nichts wurde geändert; `removed` listet es auf</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{older}” is or names “{newer}” as its older article; nothing was changed; take that back first</source>
        <translation>„{older}“ ist „{newer}“ oder nennt diesen als seinen älteren Artikel; nichts wurde geändert; nehmen Sie das zuerst zurück</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{newer}” names no older article; nothing was changed; `supersede` without names lists those that do</source>
        <translation>„{newer}“ nennt keinen älteren Artikel; nichts wurde geändert; `supersede` ohne Namen listet, welche es tun</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no passage of yours has the id {name} and waits for an answer; nothing was changed; `carry` lists those that do</source>
        <translation>keine Ihrer Textstellen hat die Kennung {name} und wartet auf eine Antwort; nichts wurde geändert; `carry` listet auf, welche warten</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{name} has no place in “{newer}”; nothing was changed; mark the passage there by hand</source>
        <translation>{name} hat in „{newer}“ keinen Platz; nichts wurde geändert; markieren Sie die Textstelle dort von Hand</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no merge to take back; nothing was changed; `merges` lists those made</source>
        <translation>es gibt keine Zusammenführung zurückzunehmen; nichts wurde geändert; `merges` listet die vorhandenen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>edits made here later rest on what that merge brought ({revisions}); nothing was changed; say --force to leave them out (the file as it is now is kept among the backups)</source>
        <translation>spätere Änderungen hier beruhen auf dem, was jene Zusammenführung brachte ({revisions}); nichts wurde geändert; geben Sie --force an, um sie wegzulassen (die jetzige Datei bleibt unter den Sicherungen)</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file there holds work that the project does not have; it was kept and nothing was sent; merge it first</source>
        <translation>die Datei dort enthält Arbeit, die das Projekt nicht hat; sie blieb erhalten und nichts wurde verschickt; führen Sie sie zuerst zusammen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>nobody is assigned an article; nothing was written; use `assign` first</source>
        <translation>niemandem ist ein Artikel zugeteilt; nichts wurde geschrieben; verwenden Sie zuerst `assign`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{lines}; nothing was changed; correct them and try again</source>
        <translation>{lines}; nichts wurde geändert; berichtigen Sie die Zeilen und versuchen Sie es erneut</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no coder is named; nothing was changed; say --coder or name one in the line</source>
        <translation>niemand ist als kodierend genannt; nichts wurde geändert; geben Sie --coder an oder nennen Sie die Person in der Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this id is there already with other content; nothing was changed; give it another id</source>
        <translation>diese ID gibt es schon mit anderem Inhalt; nichts wurde geändert; vergeben Sie eine andere</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{start}–{end} lies beyond the article, which has {length:character|characters}; nothing was changed; correct the offsets</source>
        <translation>{start}–{end} liegt jenseits des Artikels, der {length:Zeichen|Zeichen} hat; nichts wurde geändert; berichtigen Sie die Stellen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the article does not say this quote at {start}–{end}; nothing was changed; correct the offsets</source>
        <translation>der Artikel sagt dieses Zitat nicht bei {start}–{end}; nichts wurde geändert; berichtigen Sie die Stellen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation>zwei heißen „{name}“; nichts wurde geändert; verwenden Sie eine ID: {ids}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>a sheet holds {most} rows and this table is longer; nothing was written; narrow it or export CSV</source>
        <translation>ein Tabellenblatt fasst {most} Zeilen, und diese Tabelle ist länger; nichts wurde geschrieben; grenzen Sie sie ein oder exportieren Sie CSV</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a folder; nothing was written; name a file</source>
        <translation>das ist ein Ordner; nichts wurde geschrieben; nennen Sie eine Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is no regular file; nothing was written; name another</source>
        <translation>das ist keine gewöhnliche Datei; nichts wurde geschrieben; nennen Sie eine andere</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{ending} is no form that is written; nothing was changed; use one of {known}</source>
        <translation>{ending} ist kein Format, das geschrieben wird; nichts wurde geändert; möglich sind {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the folder is there and was not made by the demo; nothing was changed; name another</source>
        <translation>den Ordner gibt es schon, und er stammt nicht vom Beispiel; nichts wurde geändert; nennen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>a passage from {start} to {end} is none: it must begin at 0 or later and end after its start</source>
        <translation>eine Textstelle von {start} bis {end} ist keine: sie muss bei 0 oder später beginnen und nach ihrem Anfang enden</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two segments of one annotation overlap at {start}–{end}; nothing was changed; give them apart</source>
        <translation>zwei Segmente einer Annotation überschneiden sich bei {start}–{end}; nichts wurde geändert; geben Sie sie getrennt an</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the text holds a NUL character at {at}; nothing of it was imported; save it as plain text and try again</source>
        <translation>der Text enthält bei {at} ein NUL-Zeichen; nichts davon wurde importiert; speichern Sie ihn als reinen Text und versuchen Sie es erneut</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the text holds half a character (a lone surrogate) at {at}; nothing of it was imported; save it as UTF-8</source>
        <translation>der Text enthält bei {at} ein halbes Zeichen (ein einzelnes Surrogat); nichts davon wurde importiert; speichern Sie ihn als UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the codebook has no variable “{name}”; nothing was changed; see `codebook export`</source>
        <translation>das Codebuch hat keine Variable „{name}“; nichts wurde geändert; siehe `codebook export`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{variable}” takes one value; nothing was changed; keep one</source>
        <translation>„{variable}“ nimmt nur einen Wert; nichts wurde geändert; behalten Sie einen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the registry has no actor “{name}”; nothing was changed; add it first</source>
        <translation>im Register gibt es keinen Akteur „{name}“; nichts wurde geändert; fügen Sie ihn zuerst hinzu</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{variable}” has no value “{name}”; nothing was changed; see `codebook export`</source>
        <translation>„{variable}“ hat keinen Wert „{name}“; nichts wurde geändert; siehe `codebook export`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there are no articles or no coders to assign; nothing was changed; import articles and name coders</source>
        <translation>es gibt keine Artikel oder keine Kodierenden zum Zuteilen; nichts wurde geändert; importieren Sie Artikel und nennen Sie Kodierende</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the overlap must be between 0 and {articles:article|articles}; nothing was changed; name another number</source>
        <translation>die Überlappung muss zwischen 0 und {articles:Artikel|Artikeln} liegen; nichts wurde geändert; nennen Sie eine andere Zahl</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{share} is no share; nothing was changed; give a number from 0 to 1</source>
        <translation>{share} ist kein Anteil; nichts wurde geändert; geben Sie eine Zahl von 0 bis 1 an</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the system ended a part of the computation, mostly for want of memory; nothing was changed; close other programs and try again</source>
        <translation>das System hat einen Teil der Berechnung beendet, meist aus Speichermangel; nichts wurde geändert; schließen Sie andere Programme und versuchen Sie es erneut</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>not saved: {why}; everything saved before is kept; make room or check the disk, then try again</source>
        <translation>nicht gesichert: {why}; alles vorher Gesicherte ist erhalten; schaffen Sie Platz oder prüfen Sie den Datenträger und versuchen Sie es erneut</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no such file; nothing of it was imported; check the path</source>
        <translation>diese Datei gibt es nicht; nichts davon wurde importiert; prüfen Sie den Pfad</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file cannot be read ({why}); nothing of it was imported; check its permissions</source>
        <translation>die Datei lässt sich nicht lesen ({why}); nichts davon wurde importiert; prüfen Sie ihre Zugriffsrechte</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a folder, not an article; nothing of it was imported; name the files inside it</source>
        <translation>das ist ein Ordner, kein Artikel; nichts davon wurde importiert; nennen Sie die Dateien darin</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is no regular file; nothing of it was imported; name a file</source>
        <translation>das ist keine gewöhnliche Datei; nichts davon wurde importiert; nennen Sie eine Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is empty; nothing of it was imported; save the article again</source>
        <translation>die Datei ist leer; nichts davon wurde importiert; speichern Sie den Artikel noch einmal</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is larger than {limit} MB; nothing of it was imported; give one article a file</source>
        <translation>die Datei ist größer als {limit} MB; nichts davon wurde importiert; geben Sie jedem Artikel eine Datei</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this kind of file is not read; nothing of it was imported; save it as one of {known}</source>
        <translation>diese Art Datei wird nicht gelesen; nichts davon wurde importiert; speichern Sie sie als {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file ends in {ending} but holds {really} data; nothing of it was imported; give it its own ending</source>
        <translation>die Datei endet auf {ending}, enthält aber {really}-Daten; nichts davon wurde importiert; geben Sie ihr die richtige Endung</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the text is neither UTF-8, UTF-16 nor Windows-1252; nothing of it was imported; save it as UTF-8</source>
        <translation>der Text ist weder UTF-8 noch UTF-16 noch Windows-1252; nichts davon wurde importiert; speichern Sie ihn als UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds no text; nothing of it was imported; open it and look</source>
        <translation>die Datei enthält keinen Text; nichts davon wurde importiert; öffnen Sie sie und sehen Sie nach</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds no web page; nothing of it was imported; save the page again or name the file .txt</source>
        <translation>die Datei enthält keine Webseite; nichts davon wurde importiert; speichern Sie die Seite noch einmal oder nennen Sie die Datei .txt</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the page&apos;s elements are nested too deep; nothing of it was imported; save the article&apos;s text as .txt</source>
        <translation>die Elemente der Seite sind zu tief verschachtelt; nichts davon wurde importiert; speichern Sie den Text des Artikels als .txt</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is no Word document; nothing of it was imported; save it as .docx again</source>
        <translation>die Datei ist kein Word-Dokument; nichts davon wurde importiert; speichern Sie sie noch einmal als .docx</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>an old Word file, or one with a password; nothing of it was imported; save it as .docx without one</source>
        <translation>eine alte Word-Datei oder eine mit Passwort; nichts davon wurde importiert; speichern Sie sie als .docx ohne Passwort</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is damaged or cut short; nothing of it was imported; ask for a new copy</source>
        <translation>die Datei ist beschädigt oder abgeschnitten; nichts davon wurde importiert; bitten Sie um eine neue Kopie</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file unpacks to more than is allowed; nothing of it was imported; split it</source>
        <translation>die Datei wird ausgepackt größer als erlaubt; nichts davon wurde importiert; teilen Sie sie auf</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds {name!r:.80}, which leads outside of it; nothing of it was imported; do not trust it</source>
        <translation>die Datei enthält {name!r:.80}, was aus ihr hinausführt; nichts davon wurde importiert; trauen Sie ihr nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds {name!r:.80} twice; nothing of it was imported; ask for a new copy</source>
        <translation>die Datei enthält {name!r:.80} zweimal; nichts davon wurde importiert; bitten Sie um eine neue Kopie</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds a link, {name!r:.80}; nothing of it was imported; do not trust it</source>
        <translation>die Datei enthält einen Verweis, {name!r:.80}; nichts davon wurde importiert; trauen Sie ihr nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file has a password; nothing of it was imported; save it without one</source>
        <translation>die Datei hat ein Passwort; nichts davon wurde importiert; speichern Sie sie ohne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file&apos;s XML defines a document type; nothing of it was imported; do not trust it</source>
        <translation>das XML der Datei definiert einen Dokumenttyp; nichts davon wurde importiert; trauen Sie ihr nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file&apos;s XML is damaged; nothing of it was imported; ask for a new copy</source>
        <translation>das XML der Datei ist beschädigt; nichts davon wurde importiert; bitten Sie um eine neue Kopie</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is empty; nothing was changed; export it again</source>
        <translation>die Datei ist leer; nichts wurde geändert; exportieren Sie sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: bytes that are not UTF-8; nothing was changed; save the file as UTF-8</source>
        <translation>Zeile {line}: Bytes, die kein UTF-8 sind; nichts wurde geändert; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no JSON ({why}); nothing was changed; correct the line</source>
        <translation>Zeile {line}: kein JSON ({why}); nichts wurde geändert; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: not a JSON object; nothing was changed; write one object a line</source>
        <translation>Zeile {line}: kein JSON-Objekt; nichts wurde geändert; schreiben Sie ein Objekt je Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no CSV ({why}); nothing was changed; correct the line</source>
        <translation>Zeile {line}: kein CSV ({why}); nichts wurde geändert; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {cells:cell|cells} under {columns:column|columns}; nothing was changed; correct the line</source>
        <translation>Zeile {line}: {cells:Zelle|Zellen} unter {columns:Spalte|Spalten}; nichts wurde geändert; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no column “{field}”; nothing was changed; name it in the first line</source>
        <translation>Zeile {line}: keine Spalte „{field}“; nichts wurde geändert; nennen Sie sie in der ersten Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {field!r:.80} is there twice; nothing was changed; keep one</source>
        <translation>Zeile {line}: {field!r:.80} steht zweimal da; nichts wurde geändert; behalten Sie eines</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {kind!r:.80} is no type of line; nothing was changed; it is one of {known}</source>
        <translation>Zeile {line}: {kind!r:.80} ist kein Zeilentyp; nichts wurde geändert; möglich sind {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” is missing; nothing was changed; add it</source>
        <translation>Zeile {line}: „{field}“ fehlt; nichts wurde geändert; ergänzen Sie es</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” must be a text; nothing was changed; correct the line</source>
        <translation>Zeile {line}: „{field}“ muss ein Text sein; nichts wurde geändert; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” must be a text or a list of texts; nothing was changed; correct the line</source>
        <translation>Zeile {line}: „{field}“ muss ein Text oder eine Liste von Texten sein; nichts wurde geändert; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” must be an object of lists, one a variable; nothing was changed; correct it</source>
        <translation>Zeile {line}: „{field}“ muss ein Objekt aus Listen sein, eine je Variable; nichts wurde geändert; berichtigen Sie es</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” holds a NUL or half a character; nothing was changed; take it out</source>
        <translation>Zeile {line}: „{field}“ enthält ein NUL oder ein halbes Zeichen; nichts wurde geändert; nehmen Sie es heraus</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “segments” must be pairs of whole numbers; nothing was changed; write start and end</source>
        <translation>Zeile {line}: „segments“ müssen Paare ganzer Zahlen sein; nichts wurde geändert; schreiben Sie Anfang und Ende</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no passage goes from {start} to {end}; nothing was changed; end it after its start</source>
        <translation>Zeile {line}: keine Textstelle geht von {start} bis {end}; nichts wurde geändert; das Ende muss nach dem Anfang liegen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: two segments overlap at {start}–{end}; nothing was changed; give them apart</source>
        <translation>Zeile {line}: zwei Segmente überschneiden sich bei {start}–{end}; nichts wurde geändert; geben Sie sie getrennt an</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {quotes:quote|quotes} for {segments:segment|segments}; nothing was changed; give one a segment</source>
        <translation>Zeile {line}: {quotes:Zitat|Zitate} für {segments:Segment|Segmente}; nichts wurde geändert; geben Sie jedem Segment eines</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {state!r:.80} is no state; nothing was changed; it is one of {known}</source>
        <translation>Zeile {line}: {state!r:.80} ist kein Stand; nichts wurde geändert; möglich sind {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: a passage and a state; nothing was changed; give the state a line of its own</source>
        <translation>Zeile {line}: eine Textstelle und ein Stand; nichts wurde geändert; geben Sie dem Stand eine eigene Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no column is a coder&apos;s; nothing was computed; give one a column with a name of its own</source>
        <translation>keine Spalte gehört einer kodierenden Person; nichts wurde berechnet; geben Sie einer Spalte einen eigenen Namen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {value!r:.80} is not in the list; nothing was computed; add it to --values</source>
        <translation>Zeile {line}: {value!r:.80} steht nicht in der Liste; nichts wurde berechnet; fügen Sie es --values hinzu</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” {cell!r:.80} is no whole number; nothing was computed; correct the line</source>
        <translation>Zeile {line}: „{field}“ {cell!r:.80} ist keine ganze Zahl; nichts wurde berechnet; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{value!r} counts as a value, in {cells:cell|cells}; if it stands for a missing one, say --missing &apos;{value}&apos;</source>
        <translation>{value!r} zählt als Wert, in {cells:Zelle|Zellen}; steht es für einen fehlenden, geben Sie --missing &apos;{value}&apos; an</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{rows:row|rows} and {columns:coder|coders}; rows are taken for units: turn the table if its columns are units</source>
        <translation>{rows:Zeile|Zeilen} und {columns:Kodierende|Kodierende}; Zeilen gelten als Einheiten: drehen Sie die Tabelle, wenn ihre Spalten Einheiten sind</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no span goes from {start} to {end}; nothing was computed; keep it in its article</source>
        <translation>Zeile {line}: keine Spanne geht von {start} bis {end}; nichts wurde berechnet; sie muss im Artikel liegen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: the article has another length above; nothing was computed; give it one length</source>
        <translation>Zeile {line}: der Artikel hat weiter oben eine andere Länge; nichts wurde berechnet; geben Sie ihm eine Länge</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: bytes that are not UTF-8; nothing was changed; save the file as UTF-8</source>
        <translation>{file}:{line}: Bytes, die kein UTF-8 sind; nichts wurde geändert; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: no TOML ({why}); nothing was changed; correct the line</source>
        <translation>{file}:{line}: kein TOML ({why}); nichts wurde geändert; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: no CSV ({why}); nothing was changed; correct the line</source>
        <translation>{file}:{line}: kein CSV ({why}); nichts wurde geändert; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:1: no Excel workbook ({why}); nothing was changed; save it as .xlsx again</source>
        <translation>{file}:1: keine Excel-Arbeitsmappe ({why}); nichts wurde geändert; speichern Sie sie noch einmal als .xlsx</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {cells:cell|cells} under {columns:column|columns}; nothing was changed; correct the line</source>
        <translation>{file}:{line}: {cells:Zelle|Zellen} unter {columns:Spalte|Spalten}; nichts wurde geändert; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {value!r:.80} is no type of row; nothing was changed; it is one of {known}</source>
        <translation>{file}:{line}: {value!r:.80} ist kein Zeilentyp; nichts wurde geändert; möglich sind {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: no REFI-QDA codebook ({why}); nothing was changed; export it again as .qdc</source>
        <translation>{file}:{line}: kein REFI-QDA-Codebuch ({why}); nichts wurde geändert; exportieren Sie es noch einmal als .qdc</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{field}” of {name} is longer than a cell of Excel; nothing was written; use .toml or .csv</source>
        <translation>„{field}“ von {name} ist länger als eine Excel-Zelle; nichts wurde geschrieben; verwenden Sie .toml oder .csv</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:1: {ending} is no form of codebook; nothing was changed; it is one of {known}</source>
        <translation>{file}:1: {ending} ist kein Codebuch-Format; nichts wurde geändert; möglich sind {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: unknown key {field!r:.80}; nothing was changed; did you mean “{meant}”?</source>
        <translation>{file}:{line}: unbekannter Schlüssel {field!r:.80}; nichts wurde geändert; ist „{meant}“ gemeint?</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: unknown key {field!r:.80}; nothing was changed; known are {known}</source>
        <translation>{file}:{line}: unbekannter Schlüssel {field!r:.80}; nichts wurde geändert; bekannt sind {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” is missing; nothing was changed; add it</source>
        <translation>{file}:{line}: „{field}“ fehlt; nichts wurde geändert; ergänzen Sie es</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: there is nothing in it; nothing was changed; see `codebook export`</source>
        <translation>{file}:{line}: es ist nichts darin; nichts wurde geändert; siehe `codebook export`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be tables, [[{field}]]; nothing was changed; correct it</source>
        <translation>{file}:{line}: „{field}“ müssen Tabellen sein, [[{field}]]; nichts wurde geändert; berichtigen Sie es</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be a text; nothing was changed; put it in quotes</source>
        <translation>{file}:{line}: „{field}“ muss ein Text sein; nichts wurde geändert; setzen Sie es in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be a list of texts; nothing was changed; correct it</source>
        <translation>{file}:{line}: „{field}“ muss eine Liste von Texten sein; nichts wurde geändert; berichtigen Sie es</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be a whole number; nothing was changed; correct it</source>
        <translation>{file}:{line}: „{field}“ muss eine ganze Zahl sein; nichts wurde geändert; berichtigen Sie es</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be true or false; nothing was changed; correct it</source>
        <translation>{file}:{line}: „{field}“ muss true oder false sein; nichts wurde geändert; berichtigen Sie es</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {value!r:.80} is no {field}; nothing was changed; it is one of {known}</source>
        <translation>{file}:{line}: {value!r:.80} ist für {field} nicht möglich; nichts wurde geändert; möglich sind {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {value!r:.80} is no code; nothing was changed; take out blanks and slashes</source>
        <translation>{file}:{line}: {value!r:.80} ist kein Code; nichts wurde geändert; nehmen Sie Leerzeichen und Schrägstriche heraus</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {field} {value!r:.80} is there twice; nothing was changed; keep one</source>
        <translation>{file}:{line}: {field} {value!r:.80} steht zweimal da; nichts wurde geändert; behalten Sie eines</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: a {kind} variable has no values; nothing was changed; take them out</source>
        <translation>{file}:{line}: eine Variable der Art {kind} hat keine Werte; nichts wurde geändert; nehmen Sie sie heraus</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: an ordered value has no number; nothing was changed; add it, or not_applicable</source>
        <translation>{file}:{line}: ein geordneter Wert hat keine Zahl; nichts wurde geändert; ergänzen Sie sie oder not_applicable</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {field} {value!r:.80} is not in this file; nothing was changed; correct it</source>
        <translation>{file}:{line}: {field} {value!r:.80} ist nicht in dieser Datei; nichts wurde geändert; berichtigen Sie es</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {field} leads back to where it began; nothing was changed; cut the circle</source>
        <translation>{file}:{line}: {field} führt dahin zurück, wo es begann; nichts wurde geändert; unterbrechen Sie den Kreis</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the disk or the folder is read-only</source>
        <translation>Datenträger oder Ordner sind schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no permission for it</source>
        <translation>die Berechtigung dafür fehlt</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>another program has it in use</source>
        <translation>ein anderes Programm benutzt sie gerade</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no file can be made beside it</source>
        <translation>daneben lässt sich keine Datei anlegen</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the disk reports an error, {code}</source>
        <translation>der Datenträger meldet einen Fehler, {code}</translation>
    </message>
    <message>
        <location filename="../../annotator/report/advice.py"/>
        <source> {share} of the disagreement lies between these two.</source>
        <translation> {share} der Nichtübereinstimmung liegt zwischen diesen beiden.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/advice.py"/>
        <source>Reading “{first}” and “{second}” as one raises α from {now} to {then}.</source>
        <translation>„{first}“ und „{second}“ als eins gelesen, steigt α von {now} auf {then}.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/advice.py"/>
        <source>Without {coder}, α = {without}.</source>
        <translation>Ohne {coder}: α = {without}.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/advice.py"/>
        <source> {coder} uses “{value}” {times} times as often as the others.</source>
        <translation> {coder} verwendet „{value}“ {times}-mal so oft wie die anderen.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>The training articles of {batches} are left out.</source>
        <translation>Die Schulungsartikel aus {batches} sind ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>Only one coder’s work is in the analysis; agreement needs two.</source>
        <translation>Nur die Arbeit einer kodierenden Person ist in der Analyse; Übereinstimmung braucht zwei.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>No article is marked done by two coders: there is nothing to compare yet.</source>
        <translation>Kein Artikel ist von zwei Kodierenden als fertig markiert: Es gibt noch nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/caveats.py"/>
        <source>{n} articles are</source>
        <extracomment>For one: {n} article is</extracomment>
        <translation>
            <numerusform>{n} Artikel ist</numerusform>
            <numerusform>{n} Artikel sind</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>Only {articles} done by two coders: with fewer than {fewest} the intervals are unsteady and no verdict is given.</source>
        <translation>Nur {articles} von zwei Kodierenden fertig: Unter {fewest} schwanken die Intervalle, und es wird kein Urteil abgegeben.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>With a single article the intervals come from resampling its units, which understates the uncertainty.</source>
        <translation>Bei einem einzigen Artikel stammen die Intervalle aus dem Ziehen seiner Einheiten, was die Unsicherheit unterschätzt.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{coder} did {number}</source>
        <translation>{coder}: {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>Not every coder did every article: of the {articles} done by two coders or more, {coders}.</source>
        <translation>Nicht alle haben jeden Artikel kodiert: Von den {articles}, die zwei oder mehr fertig haben, {coders}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/caveats.py"/>
        <location filename="../../annotator/report/tiles.py"/>
        <location filename="../../ui/words.py"/>
        <source>{n} articles</source>
        <extracomment>For one: {n} article</extracomment>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>Unitizing: {name} is undefined, because {reason}.</source>
        <translation>Unitizing: {name} ist nicht definiert, denn {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>Only {share} of the passages have a counterpart at another coder; the figures for values speak about these alone.</source>
        <translation>Nur {share} der Textstellen haben bei anderen ein Gegenstück; die Kennwerte der Werte sprechen allein von diesen.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{characters} characters lie under two passages of one coder; for |uα such passages are joined.</source>
        <translation>{characters} Zeichen liegen unter zwei Textstellen derselben Person; für |uα werden solche Stellen vereint.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{variable}: {name} is undefined, because {reason}.</source>
        <translation>{variable}: {name} ist nicht definiert, denn {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{variable}: of the text coded as {values}, less than half was marked by another coder as well; cuα and (k)uα speak about that part alone.</source>
        <translation>{variable}: Von dem als {values} kodierten Text haben andere weniger als die Hälfte ebenfalls markiert; cuα und (k)uα sprechen allein von diesem Teil.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/caveats.py"/>
        <source>{n} actors share</source>
        <extracomment>For one: {n} actor shares</extracomment>
        <translation>
            <numerusform>{n} Akteur teilt</numerusform>
            <numerusform>{n} Akteure teilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{variable}: {actors} a name with another and {are} not yet told apart from it; those of one name count as one. As coded, {name} would be {as_coded}.</source>
        <translation>{variable}: {actors} einen Namen mit einem anderen, noch nicht von ihm unterschieden; Gleichnamige zählen als einer. Wie kodiert wäre {name} {as_coded}.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{variable}: {values} {were} used fewer than {fewest} times on units of two coders; {their} own figures say little.</source>
        <translation>{variable}: {values} mit weniger als {fewest} Verwendungen in Einheiten zweier Kodierender; die eigenen Kennwerte sagen da wenig.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{some} of {all} values</source>
        <translation>{some} von {all} Werten</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source> to </source>
        <translation> bis </translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source>reliable</source>
        <translation>verlässlich</translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source>reliable, uncertain</source>
        <translation>verlässlich, unsicher</translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source>tentative</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source>tentative, uncertain</source>
        <translation>vorläufig, unsicher</translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source>not reliable</source>
        <translation>nicht verlässlich</translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source>not reliable, uncertain</source>
        <translation>nicht verlässlich, unsicher</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/tiles.py"/>
        <location filename="../../ui/passages/page.py"/>
        <source>{n} passages</source>
        <extracomment>For one: {n} passage</extracomment>
        <translation>
            <numerusform>{n} Textstelle</numerusform>
            <numerusform>{n} Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/report/tiles.py"/>
        <location filename="../../annotator/report/prose.py"/>
        <source>Unitizing</source>
        <translation>Unitizing</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/tiles.py"/>
        <source>{n} units</source>
        <extracomment>For one: {n} unit</extracomment>
        <translation>
            <numerusform>{n} Einheit</numerusform>
            <numerusform>{n} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/report/tiles.py"/>
        <source>{share} matched</source>
        <translation>{share} zugeordnet</translation>
    </message>
    <message>
        <location filename="../../annotator/report/tiles.py"/>
        <source>95 % CI {interval}</source>
        <translation>95 % KI {interval}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/tiles.py"/>
        <location filename="../../ui/words.py"/>
        <source>{n} coders</source>
        <extracomment>For one: {n} coder</extracomment>
        <translation>
            <numerusform>{n} kodierende Person</numerusform>
            <numerusform>{n} Kodierende</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/report/tiles.py"/>
        <source>bootstrap over {what}, {resamples} resamples, seed {seed}</source>
        <translation>Bootstrap über {what}, {resamples} Ziehungen, Startwert {seed}</translation>
    </message>
    <message>
        <location filename="../../annotator/report/tiles.py"/>
        <source>Codebook v{version}</source>
        <translation>Codebuch v{version}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/tiles.py"/>
        <location filename="../../ui/articles/model.py"/>
        <location filename="../../ui/words.py"/>
        <source>{n} annotations</source>
        <extracomment>For one: {n} annotation</extracomment>
        <translation>
            <numerusform>{n} Annotation</numerusform>
            <numerusform>{n} Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <source>memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <source>check against “{name}”</source>
        <translation>Abgleich mit „{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <location filename="../../annotator/verbs/questions.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <source>{coder}, {title}: “{words}”</source>
        <translation>{coder}, {title}: „{words}“</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>whether it is there</source>
        <translation>ob es da ist</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{about}. Set on two machines at once: {field}. Which one stands?</source>
        <translation>{about}. An zwei Rechnern zugleich gesetzt: {field}. Was gilt?</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{field}: {about}</source>
        <translation>{field}: {about}</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{value}  ({who}, {at} UTC, shown now)</source>
        <translation>{value}  ({who}, {at} UTC, jetzt gezeigt)</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{value}  ({who}, {at} UTC)</source>
        <translation>{value}  ({who}, {at} UTC)</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>They differ: keep them apart</source>
        <translation>Sie sind verschieden: getrennt lassen</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{n} coders called “{name}”</source>
        <translation>{n} Kodierende namens „{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{n} actors called “{name}”</source>
        <translation>{n} Akteure namens „{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{n} values called “{name}”</source>
        <translation>{n} Werte namens „{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{n} coders are called “{name}”. Are they the same person? Nothing is rewritten by joining.</source>
        <translation>{n} Kodierende heißen „{name}“. Sind sie dieselbe Person? Zusammenlegen schreibt nichts um.</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{n} actors are called “{name}”. Are they one? Nothing is rewritten by joining.</source>
        <translation>{n} Akteure heißen „{name}“. Sind sie derselbe? Zusammenlegen schreibt nichts um.</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{n} values are called “{name}”. Are they one? Nothing is rewritten by joining.</source>
        <translation>{n} Werte heißen „{name}“. Sind sie derselbe? Zusammenlegen schreibt nichts um.</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>They are one: read all as “{name}” ({id}, annotations: {n})</source>
        <translation>Sie sind eins: alle als „{name}“ lesen ({id}, Annotationen: {n})</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>The {kind} “{name}” was removed; annotations that stand on it: {n}. They are kept.</source>
        <translation>{kind} „{name}“ wurde entfernt; darauf beruhende Annotationen: {n}. Sie bleiben.</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <location filename="../../ui/articles/hidden.py"/>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{kind} “{name}”</source>
        <translation>{kind} „{name}“</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>coder</source>
        <translation>Kodierer/in</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <location filename="../../ui/agreement/details.py"/>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>You marked “{quote}” in “{older}”. Its corrected download, “{newer}”, says it too ({share} of what stands around it is the same).</source>
        <translation>Sie haben „{quote}“ in „{older}“ markiert. Die korrigierte Fassung „{newer}“ sagt es auch ({share} der Umgebung sind gleich).</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>You marked “{quote}” in “{older}”. Its corrected download, “{newer}”, does not say this word for word, or says it more than once: what is to be carried over is marked there by hand.</source>
        <translation>Sie haben „{quote}“ in „{older}“ markiert. Die korrigierte Fassung „{newer}“ sagt es nicht wörtlich oder mehr als einmal: Was zu übertragen ist, wird dort von Hand markiert.</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>Carry it over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>Leave it where it is, and ask no more</source>
        <translation>Stehen lassen und nicht mehr fragen</translation>
    </message>
    <message>
        <location filename="../../ui/about.py"/>
        <source>Codes news articles offline, merges every coder’s file, and reports agreement.</source>
        <translation>Kodiert Nachrichtenartikel offline, führt die Dateien aller Kodierenden zusammen und berichtet ihre Übereinstimmung.</translation>
    </message>
    <message>
        <location filename="../../ui/about.py"/>
        <source>MIT licence. It stands on the work of others:</source>
        <translation>MIT-Lizenz. Es beruht auf der Arbeit anderer:</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Open the &amp;example</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Import articles…</source>
        <translation>Artikel &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>New article from the &amp;clipboard…</source>
        <translation>Neuer Artikel aus der &amp;Zwischenablage…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Article as &amp;PDF…</source>
        <translation>Artikel als &amp;PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Merge files…</source>
        <translation>Dateien zusammen&amp;führen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Undo merge</source>
        <translation>Zusammenführung &amp;rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Open que&amp;stions…</source>
        <translation>Offene Fra&amp;gen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Merge &amp;report…</source>
        <translation>Beri&amp;cht zur Zusammenführung…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Restore a bac&amp;kup…</source>
        <translation>&amp;Sicherung zurückholen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Hand in…</source>
        <translation>&amp;Abgeben…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Import code&amp;book…</source>
        <translation>Codebuch i&amp;mportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>E&amp;xport codebook…</source>
        <translation>Codebuch e&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Try again to sa&amp;ve</source>
        <translation>No&amp;chmals sichern</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;What you did…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Re&amp;move annotation</source>
        <translation>Annotation &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Done, next article</source>
        <translation>&amp;Fertig, nächster Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Mark as &amp;not done</source>
        <translation>Als &amp;nicht fertig markieren</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Article de&amp;tails…</source>
        <translation>Artikel&amp;details…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Remove the art&amp;icle</source>
        <translation>&amp;Artikel entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Brin&amp;g back an article…</source>
        <translation>Artikel &amp;zurückholen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Find in this article…</source>
        <translation>In diesem Artikel &amp;suchen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find the ne&amp;xt</source>
        <translation>Weiters&amp;uchen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find the &amp;previous</source>
        <translation>Rückwärts suc&amp;hen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find in &amp;all articles…</source>
        <translation>In a&amp;llen Artikeln suchen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Code</source>
        <translation>&amp;Kodieren</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Passages</source>
        <translation>&amp;Textstellen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Co&amp;debook</source>
        <translation>Code&amp;buch</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Agreement</source>
        <translation>&amp;Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next article not be&amp;gun</source>
        <translation>Nächster nicht be&amp;gonnener Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>S&amp;ort articles</source>
        <translation>Artikel s&amp;ortieren</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>By &amp;date</source>
        <translation>Nach &amp;Datum</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Not begun first</source>
        <translation>&amp;Nicht begonnene zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>By &amp;title</source>
        <translation>Nach &amp;Titel</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>By &amp;outlet</source>
        <translation>Nach &amp;Medium</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>By number of &amp;annotations</source>
        <translation>Nach Zahl der &amp;Annotationen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Next annotation</source>
        <translation>&amp;Nächste Annotation</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Pre&amp;vious annotation</source>
        <translation>&amp;Vorige Annotation</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next annotation at the ca&amp;ret</source>
        <translation>Nächste Annotation am &amp;Cursor</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Larger text</source>
        <translation>G&amp;rößerer Text</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>K&amp;leinerer Text</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Usual size</source>
        <translation>Übliche Größ&amp;e</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Serif</source>
        <translation>&amp;Serifen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>S&amp;ans</source>
        <translation>&amp;Ohne Serifen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>S&amp;hort lines</source>
        <translation>&amp;Kurze Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Usual lines</source>
        <translation>&amp;Übliche Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Long lines</source>
        <translation>&amp;Lange Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Drags take whole &amp;words</source>
        <translation>Ziehen erfasst ganze &amp;Wörter</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Colour b&amp;y the next variable</source>
        <translation>Farben nach der näch&amp;sten Variable</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Theme</source>
        <translation>Erscheinungsbil&amp;d</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>As the des&amp;ktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Interface size</source>
        <translation>Größe der Oberfl&amp;äche</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>1&amp;25 %</source>
        <translation>1&amp;25 %</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>1&amp;50 %</source>
        <translation>1&amp;50 %</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>2&amp;00 %</source>
        <translation>2&amp;00 %</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>T&amp;he caret stands still</source>
        <translation>Cursor bl&amp;inkt nicht</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Search or run a &amp;command…</source>
        <translation>&amp;Suchen oder Befehl ausführen…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Change &amp;keys…</source>
        <translation>Tasten &amp;ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;About Accord</source>
        <translation>&amp;Über Accord</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/computing.py"/>
        <location filename="../../ui/agreement/exporting.py"/>
        <source>reading the project</source>
        <translation>Projekt wird gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>{variable}: who reads what as what</source>
        <translation>{variable}: wer was als was liest</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>“other” joins the {others} values used least; its own cell holds what agrees and what does not.</source>
        <translation>„andere“ fasst die {others} seltensten Werte zusammen; die eigene Zelle enthält, was übereinstimmt und was nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>What would help most</source>
        <translation>Was am meisten hülfe</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>Exploratory: found in these data, check it on new articles. It is no part of the headline.</source>
        <translation>Explorativ: in diesen Daten gefunden, an neuen Artikeln zu prüfen. Gehört nicht zum Hauptergebnis.</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>value against the rest</source>
        <translation>Wert gegen den Rest</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>Pairs of coders</source>
        <translation>Paare von Kodierenden</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>Unitizing: which text was marked</source>
        <translation>Unitizing: Welcher Text markiert wurde</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>95 % CI</source>
        <translation>95 % KI</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <location filename="../../ui/passages/table.py"/>
        <location filename="../../ui/window.py"/>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>by coder</source>
        <translation>nach Kodierenden</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>unmatched</source>
        <translation>ohne Partner</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>Before you rely on it</source>
        <translation>Vor dem Gebrauch zu bedenken</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>Where to look</source>
        <translation>Wo nachzusehen ist</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>articles by disagreement</source>
        <translation>Artikel nach Abweichung</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <location filename="../../annotator/report/prose.py"/>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/exporting.py"/>
        <source>writing {file}</source>
        <translation>{file} wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <source>Whole passages, place and value at once: near misses count in part. The best alignment of the passages is held against that of random ones, which takes a while.</source>
        <translation>Ganze Textstellen, Ort und Wert zugleich: Knapp daneben zählt zum Teil. Die beste Zuordnung der Stellen wird an der zufälliger gemessen, was etwas dauert.</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <source>whole passages</source>
        <translation>ganze Textstellen</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <source>Compute gamma</source>
        <translation>Gamma berechnen</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <location filename="../../annotator/report/prose.py"/>
        <source>disorder</source>
        <translation>Unordnung</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <source>by chance</source>
        <translation>bei Zufall</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Here you see how far coders agree, once two of them have marked the same article done.</source>
        <translation>Hier sehen Sie, wie weit Kodierende übereinstimmen, sobald zwei von ihnen denselben Artikel als fertig markiert haben.</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <location filename="../../ui/passages/page.py"/>
        <source>passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>resampling</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Count started articles too</source>
        <translation>Begonnene Artikel mitzählen</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <location filename="../../ui/busy.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <location filename="../../ui/busy.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <location filename="../../ui/window.py"/>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Merge files…</source>
        <translation>Dateien zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Computing agreement…</source>
        <translation>Übereinstimmung wird berechnet…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Exporting: {what}…</source>
        <translation>Export: {what}…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Computing agreement: {what}…</source>
        <translation>Übereinstimmung wird berechnet: {what}…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <location filename="../../ui/passages/page.py"/>
        <source>Writing {file}…</source>
        <translation>{file} wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Report written: {path}</source>
        <translation>Bericht geschrieben: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/annotation_look.py"/>
        <source>no actor</source>
        <translation>kein Akteur</translation>
    </message>
    <message>
        <location filename="../../ui/annotation_look.py"/>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <location filename="../../ui/annotation_look.py"/>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/details.py"/>
        <source>Write the day as 2020-06-10, or leave it empty.</source>
        <translation>Den Tag als 2020-06-10 schreiben oder leer lassen.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/details.py"/>
        <location filename="../../ui/welcome.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../ui/articles/details.py"/>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../../ui/articles/details.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../ui/articles/details.py"/>
        <source>Author</source>
        <translation>Autor/in</translation>
    </message>
    <message>
        <location filename="../../ui/articles/details.py"/>
        <source>The article’s text</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>Article details</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>The details are changed. Ctrl+Z takes it back.</source>
        <translation>Die Angaben sind geändert. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>The clipboard holds no text: copy an article’s text first.</source>
        <translation>Die Zwischenablage enthält keinen Text: Kopieren Sie zuerst den Text eines Artikels.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>The article is in the project. Ctrl+Z takes it out again.</source>
        <translation>Der Artikel ist im Projekt. Strg+Z nimmt ihn wieder heraus.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>“{title}” is hidden, with what is coded in it. Ctrl+Z brings it back.</source>
        <translation>„{title}“ ist ausgeblendet, mit allem, was darin kodiert ist. Strg+Z holt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>No article was removed.</source>
        <translation>Es wurde kein Artikel entfernt.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>The article is back.</source>
        <translation>Der Artikel ist wieder da.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>Article as PDF</source>
        <translation>Artikel als PDF</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>Written to {file}.</source>
        <translation>Nach {file} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/hidden.py"/>
        <source>Removed articles</source>
        <translation>Entfernte Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/articles/list_view.py"/>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/articles/model.py"/>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <location filename="../../ui/articles/model.py"/>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <location filename="../../ui/articles/model.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>No title, outlet or text holds these words.</source>
        <translation>Kein Titel, Medium oder Text enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>No title or outlet holds these words. The texts are still being read.</source>
        <translation>Kein Titel oder Medium enthält diese Wörter. Die Texte werden noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>Articles stand here once they are imported: File &gt; Import articles…, or drop them on the window.</source>
        <translation>Hier stehen Artikel, sobald welche importiert sind: Datei &gt; Artikel importieren…, oder ziehen Sie sie auf das Fenster.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>Order of the articles</source>
        <translation>Reihenfolge der Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>Share of the articles done</source>
        <translation>Anteil der fertigen Artikel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/articles/panel.py"/>
        <source>Filter {n} articles…</source>
        <extracomment>For one: Filter {n} article…</extracomment>
        <translation>
            <numerusform>{n} Artikel filtern…</numerusform>
            <numerusform>{n} Artikel filtern…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>{done} of {all} articles done</source>
        <translation>{done} von {all} Artikeln fertig</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>{done} of {all} assigned to you done</source>
        <translation>{done} von {all} eigenen fertig</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>{done} of {all} assigned to {coder} done</source>
        <translation>{coder}: {done} von {all} fertig</translation>
    </message>
    <message>
        <location filename="../../ui/articles/printing.py"/>
        <source>coded by {coder}</source>
        <translation>kodiert von {coder}</translation>
    </message>
    <message>
        <location filename="../../ui/articles/printing.py"/>
        <source>Codings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <location filename="../../ui/articles/printing.py"/>
        <source>Nothing is coded in this article.</source>
        <translation>In diesem Artikel ist nichts kodiert.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Segment {number} is kept; select the next, or give a value.</source>
        <translation>Segment {number} ist gemerkt; wählen Sie das nächste aus oder geben Sie einen Wert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code_workspace.py"/>
        <source>{n} words</source>
        <extracomment>For one: {n} word</extracomment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>Entfernt. Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Marked done. Ctrl+Z takes it back.</source>
        <translation>Als fertig markiert. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Every article is begun.</source>
        <translation>Alle Artikel sind begonnen.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Marked as not done.</source>
        <translation>Als nicht fertig markiert.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Done: this was the last article that was not.</source>
        <translation>Fertig: Das war der letzte noch offene Artikel.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Done: this was the last article that was not. Hand in with Ctrl+Shift+H.</source>
        <translation>Fertig: Das war der letzte noch offene Artikel. Abgeben mit Strg+Umschalt+H.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <location filename="../../ui/codebook/checks.py"/>
        <location filename="../../ui/passages/filters.py"/>
        <location filename="../../ui/passages/table.py"/>
        <source>Coder</source>
        <translation>Kodierer/in</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Also written</source>
        <translation>Andere Schreibweisen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <source>looks like</source>
        <translation>ähnelt</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <source>has the name of</source>
        <translation>heißt wie</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <source>may stand for</source>
        <translation>steht vielleicht für</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <source>proposed by</source>
        <translation>vorgeschlagen von</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <location filename="../../ui/codebook/page.py"/>
        <source>a coder</source>
        <translation>jemand vom Team</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>One name or alias is the same.</source>
        <translation>Ein Name oder eine Schreibweise ist gleich.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>The names differ by accents, blanks or punctuation.</source>
        <translation>Die Namen unterscheiden sich in Akzenten, Leerzeichen oder Satzzeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>The same words in another order.</source>
        <translation>Dieselben Wörter in anderer Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>One name is the other, shortened.</source>
        <translation>Ein Name ist der andere, gekürzt.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>One name is the other’s initials.</source>
        <translation>Ein Name sind die Anfangsbuchstaben des anderen.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>The names differ by a letter or two.</source>
        <translation>Die Namen unterscheiden sich um ein, zwei Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Take back the join</source>
        <translation>Zusammenlegung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Also written, one name a line</source>
        <translation>Andere Schreibweisen, eine je Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>One name a line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>The same as</source>
        <translation>Derselbe wie</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Join with another actor</source>
        <translation>Mit einem anderen Akteur zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Type another actor’s name</source>
        <translation>Name eines anderen Akteurs</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Join</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Not the same</source>
        <translation>Nicht derselbe</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Proposed by {name}.</source>
        <translation>Vorgeschlagen von {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <location filename="../../ui/codebook/details.py"/>
        <source>Read as “{name}”.</source>
        <translation>Gelesen als „{name}“.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Join into “{name}”</source>
        <translation>Mit „{name}“ zusammenlegen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>From now on both are read as “{name}”; no annotation is rewritten.</source>
        <translation>Von nun an werden beide als „{name}“ gelesen; keine Annotation wird umgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>“{name}” is read as “{kept}” everywhere. Ctrl+Z takes it back.</source>
        <translation>„{name}“ wird überall als „{kept}“ gelesen. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>They stay two, both accepted; you are not asked again. Ctrl+Z takes it back.</source>
        <translation>Es bleiben zwei, beide angenommen; Sie werden nicht mehr gefragt. Strg+Z nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>“{name}” is used {n} times: join it into another instead.</source>
        <extracomment>For one: “{name}” is used {n} time: join it into another instead.</extracomment>
        <translation>
            <numerusform>„{name}“ ist {n}-mal verwendet: Legen Sie ihn stattdessen mit einem anderen zusammen.</numerusform>
            <numerusform>„{name}“ ist {n}-mal verwendet: Legen Sie ihn stattdessen mit einem anderen zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <location filename="../../ui/codebook/details.py"/>
        <source>“{name}” is removed. Ctrl+Z brings it back.</source>
        <translation>„{name}“ ist entfernt. Strg+Z bringt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_table.py"/>
        <source>No actors yet: press Ins, or the button above, and type one name after the other.</source>
        <translation>Noch keine Akteure: Drücken Sie Einfg oder den Knopf oben und geben Sie einen Namen nach dem anderen ein.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_table.py"/>
        <source>No name or alias holds these words.</source>
        <translation>Kein Name und keine Schreibweise enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_table.py"/>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/adding.py"/>
        <source>“{name}” is there already; nothing was added.</source>
        <translation>„{name}“ gibt es schon; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/alphas.py"/>
        <source>Being computed…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>No annotation was made under a rule that has been reworded since. When you reword a definition, what was coded before is listed here.</source>
        <translation>Keine Annotation entstand nach einer Regel, die seither umformuliert wurde. Wenn Sie eine Definition umformulieren, steht hier, was zuvor kodiert wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <location filename="../../ui/passages/table.py"/>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <location filename="../../ui/palette/errands.py"/>
        <location filename="../../ui/passages/table.py"/>
        <location filename="../../ui/reading/pane.py"/>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>Annotations to check again</source>
        <translation>Erneut zu prüfende Annotationen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>Only its own coder says of an annotation that it still holds.</source>
        <translation>Ob eine Annotation noch gilt, sagt nur, wer sie gemacht hat.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/checks.py"/>
        <source>{n} annotations marked as checked. Ctrl+Z takes it back.</source>
        <extracomment>For one: {n} annotation marked as checked. Ctrl+Z takes it back.</extracomment>
        <translation>
            <numerusform>{n} Annotation als geprüft vermerkt. Strg+Z nimmt es zurück.</numerusform>
            <numerusform>{n} Annotationen als geprüft vermerkt. Strg+Z nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>Open in the text</source>
        <translation>Im Text öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>Still right</source>
        <translation>Gilt weiter</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>The annotation holds under the new rule, too (Space in the list)</source>
        <translation>Die Annotation gilt auch nach der neuen Regel (Leertaste in der Liste)</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>{coder}, {article}. The rule was reworded {when} UTC.</source>
        <translation>{coder}, {article}. Die Regel wurde umformuliert: {when} UTC.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/colour_row.py"/>
        <source>Colour: {colour}</source>
        <translation>Farbe: {colour}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/colour_row.py"/>
        <source>by its place</source>
        <translation>nach dem Platz</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/colour_row.py"/>
        <source>Colour in the text; the ring means: by its place in the list</source>
        <translation>Farbe im Text; der Ring heißt: nach dem Platz in der Liste</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Include</source>
        <translation>Dazu gehört</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Do not include</source>
        <translation>Dazu gehört nicht</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Counter-example</source>
        <translation>Gegenbeispiel</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>List of values</source>
        <translation>Liste von Werten</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Note on the coding</source>
        <translation>Notiz zur Kodierung</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Registry of actors</source>
        <translation>Akteursregister</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>Free text</source>
        <translation>Freier Text</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>A property of actors</source>
        <translation>Eigenschaft von Akteuren</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Level of measurement</source>
        <translation>Skalenniveau</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Key that opens it</source>
        <translation>Taste, die sie öffnet</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Several values per annotation</source>
        <translation>Mehrere Werte je Annotation</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Optional: opened by its key only</source>
        <translation>Freiwillig: nur mit der Taste</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Asked of passages</source>
        <translation>Bei Textstellen gefragt</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Remove variable</source>
        <translation>Variable entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Number on the scale</source>
        <translation>Zahl auf der Skala</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Means “not applicable”</source>
        <translation>Heißt „nicht anwendbar“</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Retired: no longer on the form.</source>
        <translation>Stillgelegt: nicht mehr im Formular.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Put back on the form</source>
        <translation>Zurück ins Formular</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Not used yet.</source>
        <translation>Noch nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/details.py"/>
        <source>Used {n} times: {who}.</source>
        <extracomment>For one: Used {n} time: {who}.</extracomment>
        <translation>
            <numerusform>{n}-mal verwendet: {who}.</numerusform>
            <numerusform>{n}-mal verwendet: {who}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>“{words}” is no whole number; the old one stays.</source>
        <translation>„{words}“ ist keine ganze Zahl; die alte bleibt.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/difference_text.py"/>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>PDF to print (*.pdf);;Web page (*.html);;Excel workbook (*.xlsx);;CSV (*.csv);;TOML (*.toml);;REFI-QDA codebook (*.qdc)</source>
        <translation>PDF zum Drucken (*.pdf);;Webseite (*.html);;Excel-Arbeitsmappe (*.xlsx);;CSV (*.csv);;TOML (*.toml);;REFI-QDA-Codebuch (*.qdc)</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>{project} codebook</source>
        <translation>{project} Codebuch</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>Export codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>Codebook written: {path}</source>
        <translation>Codebuch geschrieben: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>Codebooks (*.toml *.xlsx *.csv *.qdc)</source>
        <translation>Codebücher (*.toml *.xlsx *.csv *.qdc)</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>Import codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <location filename="../../ui/team/backups_sheet.py"/>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <location filename="../../ui/team/merge_sheet.py"/>
        <location filename="../../ui/welcome.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>{file} says what the codebook says already; nothing was changed.</source>
        <translation>{file} sagt, was das Codebuch schon sagt; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/files.py"/>
        <source>{n} entries would be new or changed. What the file does not have stays. Ctrl+Z takes it back.</source>
        <extracomment>For one: {n} entry would be new or changed. What the file does not have stays. Ctrl+Z takes it back.</extracomment>
        <translation>
            <numerusform>{n} Eintrag wäre neu oder geändert. Was die Datei nicht hat, bleibt. Strg+Z nimmt es zurück.</numerusform>
            <numerusform>{n} Einträge wären neu oder geändert. Was die Datei nicht hat, bleibt. Strg+Z nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>The codebook was taken in. Ctrl+Z takes it back.</source>
        <translation>Das Codebuch ist übernommen. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>Name; Enter adds it and waits for the next</source>
        <translation>Name; Eingabe fügt ihn hinzu und wartet auf den nächsten</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <location filename="../../ui/codebook/shelf.py"/>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>To check again</source>
        <translation>Erneut zu prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>several per annotation</source>
        <translation>mehrere je Annotation</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>one per annotation</source>
        <translation>einer je Annotation</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>of actors</source>
        <translation>von Akteuren</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>+ Actor</source>
        <translation>+ Akteur</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>Propose actor</source>
        <translation>Akteur vorschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>+ Value</source>
        <translation>+ Wert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/page.py"/>
        <source>Find among {n} values…</source>
        <extracomment>For one: Find in {n} value…</extracomment>
        <translation>
            <numerusform>In {n} suchen…</numerusform>
            <numerusform>In {n} suchen…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>Find values</source>
        <translation>Werte suchen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/page.py"/>
        <source>Find among {n} actors…</source>
        <extracomment>For one: Find in {n} actor…</extracomment>
        <translation>
            <numerusform>In {n} suchen…</numerusform>
            <numerusform>In {n} suchen…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>Find actors</source>
        <translation>Akteure suchen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/panes.py"/>
        <source>A text is written for every passage; there is nothing to list here.</source>
        <translation>Zu jeder Textstelle wird ein Text geschrieben; hier gibt es nichts aufzulisten.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/past.py"/>
        <source>Why this change?</source>
        <translation>Warum diese Änderung?</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/past.py"/>
        <location filename="../../ui/codebook/versions.py"/>
        <source>One sentence for your coders; Enter keeps it</source>
        <translation>Ein Satz; Eingabe behält ihn</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/past.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/past.py"/>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/past.py"/>
        <source>and {n} earlier</source>
        <extracomment>For one: and {n} earlier</extracomment>
        <translation>
            <numerusform>und {n} früherer</numerusform>
            <numerusform>und {n} frühere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>Variables and versions</source>
        <translation>Variablen und Versionen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>+ Variable</source>
        <translation>+ Variable</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>Name of the new variable</source>
        <translation>Name der neuen Variable</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>Coders may edit it</source>
        <translation>Kodierende dürfen ändern</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>In the files you send from now on, coders may change the codebook, too</source>
        <translation>In den Dateien, die Sie von nun an verschicken, dürfen auch Kodierende das Codebuch ändern</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <location filename="../../ui/passages/page.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>Actors from the registry</source>
        <translation>Akteure aus dem Register</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <location filename="../../ui/coding/form.py"/>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <location filename="../../ui/window.py"/>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/sorts.py"/>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/sorts.py"/>
        <source>Proposed {n}</source>
        <translation>Vorgeschlagen {n}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/sorts.py"/>
        <source>Look alike {n}</source>
        <translation>Ähnlich {n}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/sorts.py"/>
        <source>Joined {n}</source>
        <translation>Zusammengelegt {n}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>include</source>
        <translation>Dazu gehört</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>exclude</source>
        <translation>Dazu gehört nicht</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>counter-example</source>
        <translation>Gegenbeispiel</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>level</source>
        <translation>Skalenniveau</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>asked of passages</source>
        <translation>bei Textstellen gefragt</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>also written</source>
        <translation>andere Schreibweisen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>nominal</source>
        <translation>nominal</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>renamed from “{before}”</source>
        <translation>umbenannt, zuvor „{before}“</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>joined with “{other}”</source>
        <translation>mit „{other}“ zusammengelegt</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>no longer joined with “{other}”</source>
        <translation>nicht mehr mit „{other}“ zusammengelegt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things added</source>
        <extracomment>For one: {n} thing added</extracomment>
        <translation>
            <numerusform>{n} hinzugefügt</numerusform>
            <numerusform>{n} hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things removed</source>
        <extracomment>For one: {n} thing removed</extracomment>
        <translation>
            <numerusform>{n} entfernt</numerusform>
            <numerusform>{n} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things renamed</source>
        <extracomment>For one: {n} thing renamed</extracomment>
        <translation>
            <numerusform>{n} umbenannt</numerusform>
            <numerusform>{n} umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things reworded</source>
        <extracomment>For one: {n} thing reworded</extracomment>
        <translation>
            <numerusform>{n} umformuliert</numerusform>
            <numerusform>{n} umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things retired</source>
        <extracomment>For one: {n} thing retired</extracomment>
        <translation>
            <numerusform>{n} stillgelegt</numerusform>
            <numerusform>{n} stillgelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things brought back</source>
        <extracomment>For one: {n} thing brought back</extracomment>
        <translation>
            <numerusform>{n} zurückgeholt</numerusform>
            <numerusform>{n} zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things moved</source>
        <extracomment>For one: {n} thing moved</extracomment>
        <translation>
            <numerusform>{n} verschoben</numerusform>
            <numerusform>{n} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things joined</source>
        <extracomment>For one: {n} thing joined</extracomment>
        <translation>
            <numerusform>{n} zusammengelegt</numerusform>
            <numerusform>{n} zusammengelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things parted</source>
        <extracomment>For one: {n} thing parted</extracomment>
        <translation>
            <numerusform>{n} getrennt</numerusform>
            <numerusform>{n} getrennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things set</source>
        <extracomment>For one: {n} thing set</extracomment>
        <translation>
            <numerusform>{n} gesetzt</numerusform>
            <numerusform>{n} gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>added to {variable}</source>
        <translation>hinzugefügt zu {variable}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>“{name}” {what}</source>
        <translation>„{name}“: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>{field} written</source>
        <translation>{field}: geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>{field} reworded</source>
        <translation>{field}: umformuliert</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>{field} taken out</source>
        <translation>{field}: herausgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>{field} set to {value}</source>
        <translation>{field}: nun {value}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>moved under “{heading}”</source>
        <translation>unter „{heading}“ verschoben</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>moved out of its heading</source>
        <translation>aus der Überschrift herausgeholt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>used {n} times</source>
        <extracomment>For one: used {n} time</extracomment>
        <translation>
            <numerusform>{n}-mal verwendet</numerusform>
            <numerusform>{n}-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/used.py"/>
        <source>Still being counted…</source>
        <translation>Wird noch gezählt …</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/used.py"/>
        <source>Not used.</source>
        <translation>Nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/used.py"/>
        <source>{n} times: {who}</source>
        <extracomment>For one: {n} time: {who}</extracomment>
        <translation>
            <numerusform>{n}-mal: {who}</numerusform>
            <numerusform>{n}-mal: {who}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_model.py"/>
        <location filename="../../ui/coding/option_row.py"/>
        <source>key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>level {number}</source>
        <translation>Ebene {number}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>joined</source>
        <translation>zusammengelegt</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>No values yet: press Ins, or + Value above, and type one name after the other.</source>
        <translation>Noch keine Werte: Drücken Sie Einfg oder oben „+ Wert“ und geben Sie einen Namen nach dem anderen ein.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>No value holds these words.</source>
        <translation>Kein Wert enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Under the one above</source>
        <translation>Unter den darüber</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Beside its heading</source>
        <translation>Neben die Überschrift</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>“{name}” is back on the form.</source>
        <translation>„{name}“ ist wieder im Formular.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>others stand below it</source>
        <translation>andere stehen darunter</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>it has been used</source>
        <translation>er wurde verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>“{name}” is retired, not removed: {why}. Del puts it back.</source>
        <translation>„{name}“ ist stillgelegt, nicht entfernt: {why}. Entf holt den Wert zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>“{name}” is removed; its code {code} stays taken. Ctrl+Z: back.</source>
        <translation>„{name}“ ist entfernt; der Code {code} bleibt vergeben. Strg+Z: zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Retire or remove</source>
        <translation>Stilllegen oder entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Made with {variables} and {values}</source>
        <translation>Angelegt mit {variables} und {values}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/versions.py"/>
        <source>{n} variables</source>
        <extracomment>For one: {n} variable</extracomment>
        <translation>
            <numerusform>{n} Variable</numerusform>
            <numerusform>{n} Variablen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/versions.py"/>
        <source>{n} values</source>
        <extracomment>For one: {n} value</extracomment>
        <translation>
            <numerusform>{n} Wert</numerusform>
            <numerusform>{n} Werten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>{who}, {when} UTC. Content {hash}.</source>
        <translation>{who}, {when} UTC. Inhalt {hash}.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>It takes an earlier act back.</source>
        <translation>Sie nimmt einen früheren Schritt zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>the version before</source>
        <translation>der Version davor</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>the codebook now</source>
        <translation>dem Codebuch jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>version {number}, {when}</source>
        <translation>Version {number}, {when}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_chips.py"/>
        <source>Take out {name}</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>Name or alias</source>
        <translation>Name oder Alias</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>Search {variable}</source>
        <translation>{variable} suchen</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>Actors found</source>
        <translation>Gefundene Akteure</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>Propose “{name}” — Enter again</source>
        <translation>„{name}“ vorschlagen – noch einmal Eingabe</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>“{name}” is not in the registry</source>
        <translation>„{name}“ steht nicht im Register</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>“{name}” fits {count} actors of that name: choose one with ↓</source>
        <translation>„{name}“ passt auf {count} Akteure dieses Namens: mit ↓ einen wählen</translation>
    </message>
    <message>
        <location filename="../../ui/coding/aloud.py"/>
        <source>{variable}: choose</source>
        <translation>{variable}: wählen</translation>
    </message>
    <message>
        <location filename="../../ui/coding/aloud.py"/>
        <source>Kept: {values}</source>
        <translation>Übernommen: {values}</translation>
    </message>
    <message>
        <location filename="../../ui/coding/aloud.py"/>
        <source>{variable}: {values} taken out</source>
        <translation>{variable}: {values} herausgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/coding/bar.py"/>
        <source>Values for the passage selected</source>
        <translation>Werte für die ausgewählte Textstelle</translation>
    </message>
    <message>
        <location filename="../../ui/coding/bar.py"/>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>Another passage: Shift+Enter adds it to the claim, a value begins a new one.</source>
        <translation>Weitere Textstelle: Umschalt+Eingabe fügt sie dem Claim hinzu, ein Wert beginnt einen neuen.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>The claim begun before was dropped.</source>
        <translation>Der vorher begonnene Claim wurde verworfen.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>Say first what is to be changed, by its letter: {letters}.</source>
        <translation>Erst der Buchstabe dessen, was geändert werden soll: {letters}.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>Kept. The same passage has the same values once more already.</source>
        <translation>Übernommen. Dieselbe Textstelle hat dieselben Werte schon einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>Kept without values.</source>
        <translation>Ohne Werte übernommen.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <location filename="../../ui/keys.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>keep</source>
        <translation>übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>cancel</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>next, previous</source>
        <translation>weiter, zurück</translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <source>Coding form</source>
        <translation>Kodierformular</translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <location filename="../../ui/coding/passage.py"/>
        <source>Selected passage</source>
        <translation>Ausgewählte Textstelle</translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <location filename="../../ui/coding/memo.py"/>
        <location filename="../../ui/passages/table.py"/>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <source>Select a passage in the text, with Alt+↓ or the mouse.</source>
        <translation>Wählen Sie im Text eine Stelle aus, mit Alt+↓ oder der Maus.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <source>{variable}: nothing has the number {digit}.</source>
        <translation>{variable}: Nichts hat die Nummer {digit}.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/memo.py"/>
        <source>Add a note for adjudication…</source>
        <translation>Notiz für die Klärung…</translation>
    </message>
    <message>
        <location filename="../../ui/coding/option_row.py"/>
        <location filename="../../ui/coding/segmented.py"/>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/coding/registry.py"/>
        <source>1–9, or {key} to search</source>
        <translation>1–9, oder {key} zum Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/coding/registry.py"/>
        <source>1–9, or click to search</source>
        <translation>1–9, oder klicken zum Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Not</source>
        <translation>Nicht</translation>
    </message>
    <message>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Not this</source>
        <translation>Gegenbeispiel</translation>
    </message>
    <message>
        <location filename="../../ui/coding/value_list.py"/>
        <source>Type to filter</source>
        <translation>Tippen, um zu filtern</translation>
    </message>
    <message>
        <location filename="../../ui/coding/value_list.py"/>
        <source>Filter {variable}</source>
        <translation>{variable} filtern</translation>
    </message>
    <message>
        <location filename="../../ui/coding/whose.py"/>
        <source>{name}’s coding: to look at, not to change.</source>
        <translation>Kodierung von {name}: zum Ansehen, nicht zum Ändern.</translation>
    </message>
    <message>
        <location filename="../../ui/crash_net.py"/>
        <source>Something went wrong in Accord.</source>
        <translation>In Accord ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <location filename="../../ui/crash_net.py"/>
        <source>Everything marked as saved is on the disk. You can go on; if it happens again, start Accord anew and send the details to its makers. They are also in
{log}</source>
        <translation>Alles, was als gesichert gilt, ist auf dem Datenträger. Sie können weitermachen; geschieht es wieder, starten Sie Accord neu und senden Sie die Details an die Entwickler. Sie stehen auch in
{log}</translation>
    </message>
    <message>
        <location filename="../../ui/crash_net.py"/>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/crash_net.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Accord projects (*.accord);;All files (*)</source>
        <translation>Accord-Projekte (*.accord);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Articles (*.txt *.md *.html *.htm *.docx);;All files (*)</source>
        <translation>Artikel (*.txt *.md *.html *.htm *.docx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Save it to a place of its own before coding.</source>
        <translation>Speichern Sie sie vor dem Kodieren an einem eigenen Ort.</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Open the example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>{file} is in {place}, where your work could be lost.</source>
        <translation>{file} liegt {place}; dort könnte Ihre Arbeit verloren gehen.</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>{file} is read-only.</source>
        <translation>{file} ist schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>This file was not opened</source>
        <translation>Diese Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Save it to a place of its own…</source>
        <translation>An einem eigenen Ort speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Where should this file live?</source>
        <translation>Wo soll diese Datei liegen?</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Making the example…</source>
        <translation>Das Beispiel wird angelegt…</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <location filename="../../ui/welcome.py"/>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Reading articles…</source>
        <translation>Artikel werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/file_errands.py"/>
        <source>Imported {n} articles.</source>
        <extracomment>For one: Imported {n} article.</extracomment>
        <translation>
            <numerusform>{n} Artikel importiert.</numerusform>
            <numerusform>{n} Artikel importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/file_errands.py"/>
        <source>{n} were there already.</source>
        <extracomment>For one: {n} was there already.</extracomment>
        <translation>
            <numerusform>{n} war schon da.</numerusform>
            <numerusform>{n} waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/find_line.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Nothing is done yet. What you do is listed here, and can be taken back.</source>
        <translation>Noch ist nichts getan. Was Sie tun, steht hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Acts of others, and what came by a merge, are not in this list: a merge is taken back with File &gt; Undo merge.</source>
        <translation>Schritte anderer und was mit einer Zusammenführung kam, stehen nicht in dieser Liste: Eine Zusammenführung nimmt Datei &gt; Zusammenführung rückgängig machen zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>What you did</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>What you did, newest first</source>
        <translation>Ihre Schritte, die neuesten zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/history_list.py"/>
        <source>Take back {n} acts</source>
        <extracomment>For one: Take back {n} act</extracomment>
        <translation>
            <numerusform>{n} Schritt zurücknehmen</numerusform>
            <numerusform>{n} Schritte zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Ctrl+Shift+Z does them again, one by one.</source>
        <translation>Strg+Umschalt+Z wiederholt sie, einen nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Ctrl+Shift+Z does it again.</source>
        <translation>Strg+Umschalt+Z wiederholt ihn.</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Nothing of it stands any more: it was taken back or replaced by later acts.</source>
        <translation>Davon gilt nichts mehr: Es wurde zurückgenommen oder durch spätere Schritte ersetzt.</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>{act}, taken back or replaced</source>
        <translation>{act}, zurückgenommen oder ersetzt</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{keys} is “{action}” already. Give that one other keys first.</source>
        <translation>{keys} ist schon „{action}“. Geben Sie jenem zuerst andere Tasten.</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{keys} alone is for writing and coding. Add Ctrl or Alt, or use a function key.</source>
        <translation>{keys} allein ist zum Schreiben und Kodieren da. Nehmen Sie Strg oder Alt dazu oder eine Funktionstaste.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/leaving.py"/>
        <source>{n} acts could not be saved.</source>
        <extracomment>For one: {n} act could not be saved.</extracomment>
        <translation>
            <numerusform>{n} Handlung konnte nicht gespeichert werden.</numerusform>
            <numerusform>{n} Handlungen konnten nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/leaving.py"/>
        <location filename="../../ui/status_line.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/leaving.py"/>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/leaving.py"/>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <location filename="../../ui/leaving.py"/>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/leaving.py"/>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/leaving.py"/>
        <source>Save a copy elsewhere</source>
        <translation>Kopie anderswo speichern</translation>
    </message>
    <message>
        <location filename="../../ui/page_look.py"/>
        <source>Coder (everybody’s annotations)</source>
        <translation>Kodierende (Annotationen aller)</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Nothing is called that. Try the beginning of a word.</source>
        <translation>Nichts heißt so. Versuchen Sie den Anfang eines Wortes.</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <location filename="../../ui/top_bar.py"/>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Search or run a command…</source>
        <translation>Suchen oder Befehl ausführen…</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>What answers</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Select the next sentence</source>
        <translation>Den nächsten Satz auswählen</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Select the sentence before</source>
        <translation>Den vorigen Satz auswählen</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One clause more at the end</source>
        <translation>Ein Teilsatz mehr am Ende</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One clause less at the end</source>
        <translation>Ein Teilsatz weniger am Ende</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One clause more at the start</source>
        <translation>Ein Teilsatz mehr am Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One clause less at the start</source>
        <translation>Ein Teilsatz weniger am Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>As Alt+Shift+Right, where the desktop takes that</source>
        <translation>Wie Alt+Umschalt+Rechts, wo der Desktop das abfängt</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>As Alt+Shift+Left</source>
        <translation>Wie Alt+Umschalt+Links</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>As Alt+Left</source>
        <translation>Wie Alt+Links</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>As Alt+Right</source>
        <translation>Wie Alt+Rechts</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One word more</source>
        <translation>Ein Wort mehr</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One character more</source>
        <translation>Ein Zeichen mehr</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Keep the selection and add another to the claim</source>
        <translation>Auswahl behalten und eine weitere zum Claim nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>First actor or value; the digits go on</source>
        <translation>Erster Akteur oder Wert; so weiter mit den Ziffern</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Keep the claim as it stands; of a kept one, take its borders in hand</source>
        <translation>Den Claim übernehmen, wie er ist; bei einem übernommenen die Grenzen verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Drop the claim</source>
        <translation>Den Claim verwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Note: {name}</source>
        <translation>Notiz: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../ui/palette/sources.py"/>
        <location filename="../../ui/passages/filters.py"/>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Words in passages and memos</source>
        <translation>Wörter in Textstellen und Memos</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Words in passages and memos…</source>
        <translation>Wörter in Textstellen und Memos…</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Words in titles and outlets</source>
        <translation>Wörter in Titeln und Medien</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Article…</source>
        <translation>Artikel…</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Any coder</source>
        <translation>Alle Kodierenden</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Any actor</source>
        <translation>Alle Akteure</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Any value</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <location filename="../../ui/passages/page.py"/>
        <source>CSV (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/passages/page.py"/>
        <source>Passages stand here once something is coded: select text in Code and give it an actor.</source>
        <translation>Hier stehen Textstellen, sobald etwas kodiert ist: unter „Kodieren“ Text auswählen und einen Akteur vergeben.</translation>
    </message>
    <message>
        <location filename="../../ui/passages/page.py"/>
        <source>No passage fits all of these. Esc shows every passage again.</source>
        <translation>Keine Textstelle passt zu all dem. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <location filename="../../ui/passages/page.py"/>
        <source>Write this table as CSV or XLSX, as it is shown</source>
        <translation>Diese Tabelle als CSV oder XLSX schreiben, so wie sie gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../ui/passages/page.py"/>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/passages/page.py"/>
        <source>{n} passages written to {file}.</source>
        <extracomment>For one: {n} passage written to {file}.</extracomment>
        <translation>
            <numerusform>{n} Textstelle nach {file} geschrieben.</numerusform>
            <numerusform>{n} Textstellen nach {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/places.py"/>
        <source>an archive’s temporary folder</source>
        <comment>where a file is</comment>
        <translation>im temporären Ordner eines Archivs</translation>
    </message>
    <message>
        <location filename="../../ui/places.py"/>
        <source>your mail program’s folder</source>
        <comment>where a file is</comment>
        <translation>im Ordner Ihres E-Mail-Programms</translation>
    </message>
    <message>
        <location filename="../../ui/places.py"/>
        <source>your downloads folder</source>
        <comment>where a file is</comment>
        <translation>in Ihrem Download-Ordner</translation>
    </message>
    <message>
        <location filename="../../ui/places.py"/>
        <source>a temporary folder</source>
        <comment>where a file is</comment>
        <translation>in einem temporären Ordner</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/errands.py"/>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/errands.py"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/errands.py"/>
        <source>Coding</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/errands.py"/>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>Choose an action, go to the field and press its new keys; Backspace leaves it without.</source>
        <translation>Aktion wählen, ins Feld gehen und die neuen Tasten drücken; die Rücktaste lässt sie ohne.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Interface size</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Article font</source>
        <translation>Schrift des Artikels</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Article lines</source>
        <translation>Zeilen des Artikels</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Everything but the article.</source>
        <translation>Alles außer dem Artikel.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Article size</source>
        <translation>Größe des Artikels</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Nothing else moves by itself but bars of progress.</source>
        <translation>Sonst bewegen sich nur Fortschrittsbalken von selbst.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Colours stand for</source>
        <translation>Farben stehen für</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Sort articles</source>
        <translation>Artikel sortieren</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Selecting</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Hold Ctrl while dragging for exact characters.</source>
        <translation>Mit Strg beim Ziehen: einzelne Zeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Open a project to choose among its variables.</source>
        <translation>Öffnen Sie ein Projekt, um unter seinen Variablen zu wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>In force when Accord is started again. Reports and the command line speak English.</source>
        <translation>Gilt ab dem nächsten Start von Accord. Berichte und Befehlszeile sprechen Englisch.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/window.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/window.py"/>
        <source>Kinds of settings</source>
        <translation>Arten von Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/window.py"/>
        <source>Reset this page</source>
        <translation>Seite zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/reading/announcing.py"/>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../ui/reading/announcing.py"/>
        <source>{words}, selected</source>
        <translation>{words}, ausgewählt</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Find in this article…</source>
        <translation>In diesem Artikel suchen…</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Find in all (Ctrl+Shift+F)</source>
        <translation>In allen suchen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Previous (Shift+F3)</source>
        <translation>Vorige (Umschalt+F3)</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Next (F3)</source>
        <translation>Nächste (F3)</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reading/finding.py"/>
        <source>in {n} articles</source>
        <extracomment>For one: in {n} article</extracomment>
        <translation>
            <numerusform>in {n} Artikel</numerusform>
            <numerusform>in {n} Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reading/finding.py"/>
        <source>{n} places {articles}</source>
        <extracomment>For one: {n} place {articles}</extracomment>
        <translation>
            <numerusform>{n} Stelle {articles}</numerusform>
            <numerusform>{n} Stellen {articles}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/reading/finding.py"/>
        <source>more than {words}: say more of what to find</source>
        <translation>mehr als {words}: geben Sie mehr an</translation>
    </message>
    <message>
        <location filename="../../ui/reading/finding.py"/>
        <source>{words}, searching…</source>
        <translation>{words}, Suche läuft…</translation>
    </message>
    <message>
        <location filename="../../ui/reading/hits.py"/>
        <source>Found in all articles</source>
        <translation>In allen Artikeln gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/reading/pane.py"/>
        <source>Article: {title}</source>
        <translation>Artikel: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reader.py"/>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reader.py"/>
        <source>{number} here</source>
        <translation>{number} hier</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reader.py"/>
        <source>{at} of {number}</source>
        <translation>{at} von {number}</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reshaping.py"/>
        <source>Shift+Enter adds the passage to the annotation outlined; a value begins a new one.</source>
        <translation>Umschalt+Eingabe fügt die Stelle der umrandeten Annotation hinzu; ein Wert beginnt eine neue.</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reshaping.py"/>
        <source>Added to the annotation. Ctrl+Z takes it back.</source>
        <translation>Zur Annotation hinzugefügt. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reshaping.py"/>
        <source>Move the borders by the keys that select, or drag them; Enter keeps, Esc gives up.</source>
        <translation>Verschieben Sie die Grenzen mit den Auswahltasten oder durch Ziehen; Eingabe übernimmt, Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reshaping.py"/>
        <source>Borders moved. Ctrl+Z takes it back.</source>
        <translation>Grenzen verschoben. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Saving</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Tries once more to save what was refused (Ctrl+S)</source>
        <translation>Versucht noch einmal zu sichern, was abgelehnt wurde (Strg+S)</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>What colours stand for</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>What colours stand for (Ctrl+Shift+C: the next)</source>
        <translation>Was die Farben bedeuten (Strg+Umschalt+C: das nächste)</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Not saved: {words}</source>
        <translation>Nicht gesichert: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/status_line.py"/>
        <source>{n} annotations in this article</source>
        <extracomment>For one: {n} annotation in this article</extracomment>
        <translation>
            <numerusform>{n} Annotation in diesem Artikel</numerusform>
            <numerusform>{n} Annotationen in diesem Artikel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>{words}, {others} of others: choose whose at the top right</source>
        <translation>{words}, {others} von anderen: wählen Sie oben rechts, wessen</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Colour by: {what} ▾</source>
        <translation>Farben nach: {what} ▾</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Undone: {deed}.</source>
        <translation>Zurückgenommen: {deed}.</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Done again: {deed}.</source>
        <translation>Wiederholt: {deed}.</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Nothing waits to be saved.</source>
        <translation>Es gibt nichts mehr zu sichern.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/taking_back.py"/>
        <source>{n} acts taken back, then:</source>
        <extracomment>For one: {n} act taken back, then:</extracomment>
        <translation>
            <numerusform>{n} Schritt zurückgenommen, dann:</numerusform>
            <numerusform>{n} Schritte zurückgenommen, dann:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/taking_back.py"/>
        <source>{n} acts taken back.</source>
        <extracomment>For one: {n} act taken back.</extracomment>
        <translation>
            <numerusform>{n} Schritt zurückgenommen.</numerusform>
            <numerusform>{n} Schritte zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Ctrl+Shift+Z does the last one again.</source>
        <translation>Strg+Umschalt+Z wiederholt den letzten.</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>done before this opening</source>
        <translation>vor diesem Öffnen getan</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>done on several articles</source>
        <translation>an mehreren Artikeln getan</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Press {keys} again for: {deed}, {why}.</source>
        <translation>Noch einmal {keys} für: {deed}, {why}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/taking_back.py"/>
        <source>{n} fields edited since then stayed.</source>
        <extracomment>For one: {n} field edited since then stayed.</extracomment>
        <translation>
            <numerusform>{n} seitdem geändertes Feld blieb.</numerusform>
            <numerusform>{n} seitdem geänderte Felder blieben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>Last written</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>Earlier files of this project</source>
        <translation>Frühere Dateien dieses Projekts</translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>Put this one back</source>
        <translation>Diese zurückholen</translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>The file as it is now is kept among the backups, so that this can be taken back the same way.</source>
        <translation>Die Datei, wie sie jetzt ist, bleibt bei den Sicherungen: So lässt sich auch dies zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>There are no backups of this project yet.</source>
        <translation>Von diesem Projekt gibt es noch keine Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../ui/team/decisions.py"/>
        <source>Looking for open questions…</source>
        <translation>Offene Fragen werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../ui/team/decisions.py"/>
        <source>Settling…</source>
        <translation>Wird geklärt…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/decisions.py"/>
        <source>Settled {n} fields by what was shown.</source>
        <extracomment>For one: Settled {n} field by what was shown.</extracomment>
        <translation>
            <numerusform>{n} Feld geklärt, wie es gezeigt wurde.</numerusform>
            <numerusform>{n} Felder geklärt, wie sie gezeigt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/decisions.py"/>
        <source>Wrote the report of the last merge to {file}.</source>
        <translation>Bericht zur letzten Zusammenführung nach {file} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/team/decisions.py"/>
        <source>Reading the backups…</source>
        <translation>Sicherungen werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../ui/team/decisions.py"/>
        <source>Checking the backup…</source>
        <translation>Sicherung wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/decisions.py"/>
        <source>An earlier file is back, with {n} annotations. The one before it is kept among the backups.</source>
        <extracomment>For one: An earlier file is back, with {n} annotation. The one before it is kept among the backups.</extracomment>
        <translation>
            <numerusform>Eine frühere Datei ist wieder da, mit {n} Annotation. Die vorige bleibt bei den Sicherungen.</numerusform>
            <numerusform>Eine frühere Datei ist wieder da, mit {n} Annotationen. Die vorige bleibt bei den Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Accord projects (*.accord)</source>
        <translation>Accord-Projekte (*.accord)</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Putting the histories together…</source>
        <translation>Verläufe werden zusammengesetzt…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Verifying the merged file…</source>
        <translation>Zusammengeführte Datei wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Putting the merged file in place…</source>
        <translation>Zusammengeführte Datei wird eingesetzt…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Merge files</source>
        <translation>Dateien zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Wrote the report of the preview to {file}.</source>
        <translation>Bericht der Vorschau nach {file} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Merging…</source>
        <translation>Wird zusammengeführt…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Merged {files}: {new}.</source>
        <translation>{files} zusammengeführt: {new}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/errands.py"/>
        <source>{n} files</source>
        <extracomment>For one: {n} file</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/errands.py"/>
        <source>{n} new annotations</source>
        <extracomment>For one: {n} new annotation</extracomment>
        <translation>
            <numerusform>{n} neue Annotation</numerusform>
            <numerusform>{n} neue Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>File &gt; Open questions lists what is left to decide.</source>
        <translation>Datei &gt; Offene Fragen zeigt, was noch zu entscheiden ist.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>File &gt; Undo merge takes them out again.</source>
        <translation>Datei &gt; Zusammenführung rückgängig machen nimmt sie wieder heraus.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Taking the last merge back…</source>
        <translation>Letzte Zusammenführung wird zurückgenommen…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>The file is as it was before.</source>
        <translation>Die Datei ist wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>What was done here since is kept.</source>
        <translation>Was seither hier getan wurde, bleibt.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>The last merge was taken back.</source>
        <translation>Die letzte Zusammenführung wurde zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Undo merge</source>
        <translation>Zusammenführung rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/errands.py"/>
        <source>{n} edits would be left out.</source>
        <extracomment>For one: {n} edit would be left out.</extracomment>
        <translation>
            <numerusform>{n} Änderung würde wegfallen.</numerusform>
            <numerusform>{n} Änderungen würden wegfallen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Stopped. The file is as it was before.</source>
        <translation>Abgebrochen. Die Datei ist, wie sie vorher war.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Making and checking the copy…</source>
        <translation>Kopie wird gemacht und geprüft…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Where the copy goes</source>
        <translation>Wohin die Kopie kommt</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>The copy is checked before it is given its name.</source>
        <translation>Die Kopie wird geprüft, bevor sie ihren Namen bekommt.</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>{file} is in {folder}.</source>
        <translation>{file} liegt in {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Send it to your lead.</source>
        <translation>Schicken Sie sie Ihrer Leitung.</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Back to coding</source>
        <translation>Zurück zum Kodieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>{n} articles are done</source>
        <extracomment>For one: {n} article is done</extracomment>
        <translation>
            <numerusform>{n} Artikel ist fertig</numerusform>
            <numerusform>{n} Artikel sind fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>{done}, and {n} articles only started: started ones do not count in agreement.</source>
        <extracomment>For one: {done}, and {n} article only started: started ones do not count in agreement.</extracomment>
        <translation>
            <numerusform>{done}, {n} Artikel nur begonnen: Begonnene zählen nicht für die Übereinstimmung.</numerusform>
            <numerusform>{done}, {n} Artikel nur begonnen: Begonnene zählen nicht für die Übereinstimmung.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <location filename="../../annotator/report/prose.py"/>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <location filename="../../annotator/report/prose.py"/>
        <source>To settle</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>What each file brings</source>
        <translation>Was jede Datei bringt</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Merge preview</source>
        <translation>Vorschau der Zusammenführung</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Nothing has been changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>A merge can be undone as one step.</source>
        <translation>In einem Schritt rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Merge {n} files</source>
        <extracomment>For one: Merge {n} file</extracomment>
        <translation>
            <numerusform>{n} Datei zusammenführen</numerusform>
            <numerusform>{n} Dateien zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Nothing to merge</source>
        <translation>Nichts zusammenzuführen</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>{file} brings nothing new: all of it is here already.</source>
        <translation>{file} bringt nichts Neues: Alles daraus ist schon da.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>{file}: {n} articles are started but not marked done, and will not count in agreement.</source>
        <extracomment>For one: {file}: {n} article is started but not marked done, and will not count in agreement.</extracomment>
        <translation>
            <numerusform>{file}: {n} Artikel ist begonnen, aber nicht als fertig markiert, und zählt nicht für die Übereinstimmung.</numerusform>
            <numerusform>{file}: {n} Artikel sind begonnen, aber nicht als fertig markiert, und zählen nicht für die Übereinstimmung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>{file}: {n} annotations stand on “{name}”, which was removed. Nothing is lost: it can be brought back.</source>
        <extracomment>For one: {file}: {n} annotation stands on “{name}”, which was removed. Nothing is lost: it can be brought back.</extracomment>
        <translation>
            <numerusform>{file}: {n} Annotation beruht auf „{name}“, das entfernt wurde. Nichts ist verloren: Es lässt sich zurückholen.</numerusform>
            <numerusform>{file}: {n} Annotationen beruhen auf „{name}“, das entfernt wurde. Nichts ist verloren: Es lässt sich zurückholen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>{n} names are there under several ids: nothing is joined unless you say so, afterwards, in File &gt; Open questions.</source>
        <extracomment>For one: One name is there under several ids: nothing is joined unless you say so, afterwards, in File &gt; Open questions.</extracomment>
        <translation>
            <numerusform>Ein Name ist unter mehreren Kennungen da: Verbunden wird nur, was Sie danach unter Datei &gt; Offene Fragen bestimmen.</numerusform>
            <numerusform>{n} Namen sind unter mehreren Kennungen da: Verbunden wird nur, was Sie danach unter Datei &gt; Offene Fragen bestimmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>{n} fields were edited on two machines at once. One of the versions is shown; every version stays in the history.</source>
        <extracomment>For one: One field was edited on two machines at once. One of the versions is shown; every version stays in the history.</extracomment>
        <translation>
            <numerusform>Ein Feld wurde auf zwei Rechnern zugleich bearbeitet. Gezeigt wird eine der Fassungen; alle bleiben im Verlauf.</numerusform>
            <numerusform>{n} Felder wurden auf zwei Rechnern zugleich bearbeitet. Gezeigt wird je eine der Fassungen; alle bleiben im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>What is asked</source>
        <translation>Was gefragt ist</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>The open questions</source>
        <translation>Die offenen Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>Settle all fields as shown</source>
        <translation>Alle Felder wie gezeigt klären</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>Whatever is answered is written as an act of yours; until then the one marked as shown now holds.</source>
        <translation>Jede Antwort wird als Ihre Handlung geschrieben; bis dahin gilt die als „jetzt gezeigt“ bezeichnete.</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <location filename="../../ui/team/report_file.py"/>
        <source>Markdown (*.md);;Table (*.csv);;Plain text (*.txt)</source>
        <translation>Markdown (*.md);;Tabelle (*.csv);;Reiner Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/team/report_file.py"/>
        <source>merge report</source>
        <translation>Bericht zur Zusammenführung</translation>
    </message>
    <message>
        <location filename="../../ui/team/report_file.py"/>
        <source>Merge report</source>
        <translation>Bericht zur Zusammenführung</translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Hand in…</source>
        <translation>Abgeben…</translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Make a checked copy to send back (Ctrl+Shift+H)</source>
        <translation>Eine geprüfte Kopie zum Zurückschicken erstellen (Strg+Umschalt+H)</translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Coding as {name}</source>
        <translation>{name} kodiert</translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Looking at {name}</source>
        <translation>Kodierung von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>Suchen oder Befehl ausführen (Strg+K)</translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Mark who claims what in news articles, alone or as a team, and see how far the coders agree.</source>
        <translation>Markieren Sie, wer in Nachrichtenartikeln was fordert oder behauptet, allein oder im Team, und sehen Sie, wie weit die Kodierenden übereinstimmen.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>It begins with the codebook for actor, claim type and sentiment, and with you as its lead.</source>
        <translation>Es beginnt mit dem Codebuch für Akteur, Claim-Typ und Tonalität und mit Ihnen als Leitung.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Face recognition in the news, 2020</source>
        <translation>Gesichtserkennung in den Nachrichten, 2020</translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Choose where to keep it…</source>
        <translation>Ablageort wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Code</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Colour &amp;by</source>
        <translation>F&amp;arben nach</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>About Accord</source>
        <translation>Über Accord</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Articles are imported into a lead’s project: open it first.</source>
        <translation>Artikel werden in das Projekt der Leitung importiert: Öffnen Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>this is not an Accord project; nothing was changed; choose another file</source>
        <translation>das ist kein Accord-Projekt; nichts wurde geändert; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>edits made here later rest on what that merge brought ({revisions}); nothing was changed; they are left out when you go on, and the file as it is now is kept among the backups</source>
        <translation>spätere Änderungen hier beruhen auf dem, was jene Zusammenführung brachte ({revisions}); nichts wurde geändert; wenn Sie fortfahren, werden sie weggelassen, und die jetzige Datei bleibt unter den Sicherungen</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>the file is there already; nothing was changed; choose another name</source>
        <translation>die Datei gibt es schon; nichts wurde geändert; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>nobody is assigned an article; nothing was written; assign articles first</source>
        <translation>niemandem ist ein Artikel zugeteilt; nichts wurde geschrieben; teilen Sie zuerst Artikel zu</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>there is no merge to take back; nothing was changed</source>
        <translation>es gibt keine Zusammenführung, die zurückgenommen werden könnte; nichts wurde geändert</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>there is no backup “{name}” of this project any more; nothing was changed; choose another</source>
        <translation>es gibt keine Sicherung „{name}“ dieses Projekts mehr; nichts wurde geändert; wählen Sie eine andere</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>there is no article “{name}”; nothing was changed</source>
        <translation>es gibt keinen Artikel „{name}“; nichts wurde geändert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} articles’ states</source>
        <extracomment>For one: {n} article’s state</extracomment>
        <translation>
            <numerusform>{n} Bearbeitungsstand</numerusform>
            <numerusform>{n} Bearbeitungsstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} actors</source>
        <extracomment>For one: {n} actor</extracomment>
        <translation>
            <numerusform>{n} Akteur</numerusform>
            <numerusform>{n} Akteure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} values of the codebook</source>
        <extracomment>For one: {n} value of the codebook</extracomment>
        <translation>
            <numerusform>{n} Wert des Codebuchs</numerusform>
            <numerusform>{n} Werte des Codebuchs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} variables of the codebook</source>
        <extracomment>For one: {n} variable of the codebook</extracomment>
        <translation>
            <numerusform>{n} Variable des Codebuchs</numerusform>
            <numerusform>{n} Variablen des Codebuchs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} assignments</source>
        <extracomment>For one: {n} assignment</extracomment>
        <translation>
            <numerusform>{n} Zuteilung</numerusform>
            <numerusform>{n} Zuteilungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} batches</source>
        <extracomment>For one: {n} batch</extracomment>
        <translation>
            <numerusform>{n} Tranche</numerusform>
            <numerusform>{n} Tranchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} project titles</source>
        <extracomment>For one: {n} project title</extracomment>
        <translation>
            <numerusform>{n} Projekttitel</numerusform>
            <numerusform>{n} Projekttitel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>{what} in “{title}”</source>
        <translation>{what} in „{title}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{what} in {n} articles</source>
        <extracomment>For one: {what} in {n} article</extracomment>
        <translation>
            <numerusform>{what} in {n} Artikel</numerusform>
            <numerusform>{what} in {n} Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>nominal α</source>
        <translation>nominales α</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>ordinal α</source>
        <translation>ordinales α</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>interval α</source>
        <translation>Intervall-α</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>ratio α</source>
        <translation>Verhältnis-α</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>α with MASI distance</source>
        <translation>α mit MASI-Distanz</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>α with Jaccard distance</source>
        <translation>α mit Jaccard-Distanz</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>|uα</source>
        <translation>|uα</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>span F1, exact</source>
        <translation>Spannen-F1, genau</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>span F1, overlapping</source>
        <translation>Spannen-F1, überlappend</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>span F1, by token</source>
        <translation>Spannen-F1, nach Wörtern</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>token α</source>
        <translation>Wort-α</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>γ</source>
        <translation>γ</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>γ-cat</source>
        <translation>γ-cat</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>γ-cat, unaligned counted</source>
        <translation>γ-cat, Einzelne mitgezählt</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>whether the same text was marked, character by character</source>
        <translation>ob derselbe Text markiert wurde, Zeichen für Zeichen</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>share of passages that another coder marked with the same ends</source>
        <translation>Anteil der Textstellen, die andere mit denselben Grenzen markiert haben</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>share of passages that another coder’s passage overlaps</source>
        <translation>Anteil der Textstellen, mit denen sich die Stelle einer anderen Person überschneidet</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>share of words inside passages that another coder has inside a passage, too</source>
        <translation>Anteil der Wörter in Textstellen, die auch bei anderen in einer liegen</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>agreement on every word being inside or outside a passage</source>
        <translation>Übereinstimmung darin, ob jedes Wort in einer Textstelle liegt oder nicht</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>{coder} has started {articles} without marking {them} done; {they} {do} not count.</source>
        <translation>{coder} hat {articles} begonnen und nicht als fertig markiert; das zählt nicht.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>{coder} has started {articles} without marking {them} done; {they} {do} count here, so some of the disagreement may be unfinished work.</source>
        <translation>{coder} hat {articles} begonnen und nicht als fertig markiert; das zählt hier, manche Abweichung mag also unfertige Arbeit sein.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>Settings: α = {alpha} (place), β = {beta} (value), Δ = {delta} (standing alone); {samples} random continua by {sampler}, seed {seed}; the expected disorder is known to ± {error}. Passages of several segments count from their first character to their last. Gammas of other settings cannot be compared with these.</source>
        <translation>Einstellungen: α = {alpha} (Ort), β = {beta} (Wert), Δ = {delta} (allein stehend); {samples} Zufallskontinua ({sampler}), Startwert {seed}; die erwartete Unordnung ist auf ± {error} bekannt. Textstellen aus mehreren Segmenten zählen vom ersten bis zum letzten Zeichen. Gammas mit anderen Einstellungen sind damit nicht vergleichbar.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>{variable}, {name}</source>
        <translation>{variable}, {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>no article is marked done by two coders</source>
        <translation>kein Artikel ist von zwei Kodierenden als fertig markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>no passage was marked</source>
        <translation>keine Textstelle wurde markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>no passage was marked with a value</source>
        <translation>keine Textstelle wurde mit einem Wert markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the articles&apos; texts are not here</source>
        <translation>die Texte der Artikel sind nicht hier</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the texts have no words</source>
        <translation>die Texte haben keine Wörter</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the articles have no text</source>
        <translation>die Artikel haben keinen Text</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>only one coder</source>
        <translation>nur eine Person hat kodiert</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>no unit has values of two coders</source>
        <translation>keine Einheit hat Werte von zwei Kodierenden</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>no unit has values of both coders</source>
        <translation>keine Einheit hat Werte von beiden Kodierenden</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>only one value was used</source>
        <translation>nur ein Wert wurde verwendet</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>defined for two coders only</source>
        <translation>nur für zwei Kodierende definiert</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>too many coders to look at every pair</source>
        <translation>zu viele Kodierende, um jedes Paar zu betrachten</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the values are too large to be squared</source>
        <translation>die Werte sind zu groß zum Quadrieren</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the values are not numbers</source>
        <translation>die Werte sind keine Zahlen</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>ratios need values of zero or more</source>
        <translation>Verhältnisse brauchen Werte ab null</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>a unit has several values</source>
        <translation>eine Einheit hat mehrere Werte</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>every coder marked everything</source>
        <translation>alle haben alles markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>never marked by two coders at one place</source>
        <translation>nie von zwei Kodierenden an einer Stelle markiert</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>defined for one text only</source>
        <translation>nur für einen Text definiert</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>valued passages of two coders meet at one place only</source>
        <translation>Textstellen zweier Kodierender mit Werten treffen sich nur an einer Stelle</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>not used on a unit of two coders</source>
        <translation>bei keiner Einheit zweier Kodierender verwendet</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>no two passages aligned with each other overlap</source>
        <translation>keine zwei einander zugeordneten Textstellen überschneiden sich</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>random continua of these passages show no disagreement</source>
        <translation>Zufallskontinua dieser Textstellen zeigen keine Nichtübereinstimmung</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the values are nominal</source>
        <translation>die Werte sind nominal</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the values are ordinal</source>
        <translation>die Werte sind ordinal</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the values are interval</source>
        <translation>die Werte sind intervallskaliert</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>One name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>Corrected article</source>
        <translation>Korrigierter Artikel</translation>
    </message>
</context>
</TS>
