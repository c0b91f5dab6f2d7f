<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Accord</name>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no such file; nothing was changed; check the path</source>
        <translation>ce fichier n’existe pas; rien n’a été modifié; vérifiez le chemin</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a folder, not a project; nothing was changed; name the file inside it</source>
        <translation>c’est un dossier, pas un projet; rien n’a été modifié; indiquez le fichier qu’il contient</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is empty; nothing was changed; ask for a new copy</source>
        <translation>le fichier est vide; rien n’a été modifié; demandez une nouvelle copie</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file cannot be read ({why}); nothing was changed; check its permissions</source>
        <translation>le fichier ne peut pas être lu ({why}); rien n’a été modifié; vérifiez ses droits d’accès</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>a private copy cannot be made ({why}); nothing was changed; make room in the folder for temporary files, then try again</source>
        <translation>une copie de travail ne peut pas être créée ({why}); rien n’a été modifié; libérez de la place dans le dossier des fichiers temporaires, puis réessayez</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is not an Accord project; nothing was changed; name an .accord file, or make one with `new`</source>
        <translation>ce n’est pas un projet Accord; rien n’a été modifié; indiquez un fichier .accord, ou créez-en un avec `new`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>made by a newer version of Accord (format {version}); nothing was changed; update Accord to open it</source>
        <translation>créé par une version plus récente d’Accord (format {version}); rien n’a été modifié; mettez Accord à jour pour l’ouvrir</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is read-only; nothing was changed; copy it to a folder of your own and open the copy</source>
        <translation>le fichier est en lecture seule; rien n’a été modifié; copiez-le dans un dossier à vous et ouvrez la copie</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>open in another window or by another program; nothing was changed; close it there and try again</source>
        <translation>ouvert dans une autre fenêtre ou par un autre programme; rien n’a été modifié; fermez-le là-bas et réessayez</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is damaged ({what}); nothing was changed; restore a backup, ask for a new copy, or save what is sound with: accord check --repair</source>
        <translation>le fichier est endommagé ({what}); rien n’a été modifié; restaurez une sauvegarde, demandez une nouvelle copie, ou récupérez ce qui est intact avec: accord check --repair</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>a check of all of it found damage ({what}); nothing was changed and the earlier backups are kept; restore one that is sound, or save what is sound with: accord check --repair</source>
        <translation>une vérification complète a trouvé des dommages ({what}); rien n’a été modifié et les sauvegardes précédentes sont conservées; restaurez-en une qui soit intacte, ou récupérez ce qui est intact avec: accord check --repair</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is no regular file; nothing was changed; name a project file</source>
        <translation>ce n’est pas un fichier ordinaire; rien n’a été modifié; indiquez un fichier de projet</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a folder; nothing was changed; name a file</source>
        <translation>c’est un dossier; rien n’a été modifié; indiquez un fichier</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is no regular file; nothing was changed; name a file</source>
        <translation>ce n’est pas un fichier ordinaire; rien n’a été modifié; indiquez un fichier</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is larger than {limit} MB; nothing was changed; split it</source>
        <translation>le fichier dépasse {limit} Mo; rien n’a été modifié; divisez-le</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is something at this path already; nothing was changed; choose another name</source>
        <translation>il y a déjà quelque chose à cet emplacement; rien n’a été modifié; choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{name} lies here, which belongs to an earlier file of this name; nothing was changed; put it beside that file, or choose another name</source>
        <translation>{name} se trouve ici et appartient à un ancien fichier de ce nom; rien n’a été modifié; placez-le à côté de ce fichier-là, ou choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is there already; nothing was changed; choose another name or say --force</source>
        <translation>le fichier existe déjà; rien n’a été modifié; choisissez un autre nom ou indiquez --force</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>its name is too long for what lies beside it while it is written; nothing was changed; choose a shorter one</source>
        <translation>son nom est trop long pour ce qui se trouve à côté pendant l’écriture; rien n’a été modifié; choisissez-en un plus court</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a project, and a project is never overwritten; nothing was changed; choose another name</source>
        <translation>c’est un projet, et un projet n’est jamais écrasé; rien n’a été modifié; choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>cannot be written ({why}); nothing was changed; choose a folder you may write to</source>
        <translation>impossible d’écrire ici ({why}); rien n’a été modifié; choisissez un dossier où vous avez le droit d’écrire</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{form} cannot be written here ({why}); nothing was written; write HTML and print it from a browser, or install what is missing</source>
        <translation>{form} ne peut pas être écrit ici ({why}); rien n’a été écrit; écrivez du HTML et imprimez-le depuis un navigateur, ou installez ce qui manque</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no project is open; open one first</source>
        <translation>aucun projet n’est ouvert; ouvrez-en un d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{field}” of {kind} cannot be like this; nothing was changed; give it another content</source>
        <translation>« {field} » de {kind} ne peut pas être ainsi; rien n’a été modifié; donnez-lui un autre contenu</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>an annotation is written by its own coder alone; nothing was changed; ask its coder to do it</source>
        <translation>une annotation n’est écrite que par la personne qui l’a codée; rien n’a été modifié; demandez-le-lui</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the quote for {start}–{end} is not what the article says there; nothing was changed; mark the passage again</source>
        <translation>la citation à {start}–{end} n’est pas ce que dit l’article; rien n’a été modifié; marquez le passage à nouveau</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no article “{name}”; nothing was changed; see `export` for titles and ids</source>
        <translation>il n’y a pas d’article « {name} »; rien n’a été modifié; voyez `export` pour les titres et les identifiants</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two articles are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation>deux articles s’appellent « {name} »; rien n’a été modifié; utilisez un identifiant: {ids}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this annotation is not there any more; nothing was changed; undo what removed it if it is missed</source>
        <translation>cette annotation n’existe plus; rien n’a été modifié; annulez ce qui l’a retirée si elle manque</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no coder “{name}”; nothing was changed; add one with `coder`</source>
        <translation>il n’y a pas de codeur « {name} »; rien n’a été modifié; ajoutez-le avec `coder`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two coders are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation>deux codeurs s’appellent « {name} »; rien n’a été modifié; utilisez un identifiant: {ids}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no batch “{name}”; nothing was changed; leave it out to see all</source>
        <translation>il n’y a pas de lot « {name} »; rien n’a été modifié; omettez-le pour tout voir</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two batches are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation>deux lots s’appellent « {name} »; rien n’a été modifié; utilisez un identifiant: {ids}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is a coder “{name}” already; nothing was changed; say --another if this is somebody else</source>
        <translation>il y a déjà un codeur « {name} »; rien n’a été modifié; indiquez --another s’il s’agit d’une autre personne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>an act that a crash had cut off was taken back; everything kept before it is there</source>
        <translation>une action interrompue par un plantage a été annulée; tout ce qui avait été enregistré avant est là</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>another program had put the file in a form that needs a second file; it is one file again, with all changes</source>
        <translation>un autre programme avait mis le fichier sous une forme qui en exige un second; il est de nouveau d’un seul tenant, avec toutes les modifications</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file was brought from an earlier format to the newest; as it was it is kept among the backups</source>
        <translation>le fichier a été converti d’un ancien format vers le plus récent; l’original est conservé parmi les sauvegardes</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>nothing of this act stands any more; nothing was changed; later edits replaced it</source>
        <translation>rien de cette action ne tient encore; rien n’a été modifié; des modifications ultérieures l’ont remplacée</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the texts cannot be searched ({why}); titles and outlets are; make room or writable the folder .accord-cache beside the file</source>
        <translation>les textes ne peuvent pas être parcourus ({why}); les titres et les médias le sont; libérez de la place ou rendez accessible en écriture le dossier .accord-cache à côté du fichier</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no screen here to show a window on; nothing was changed; every other verb works without one</source>
        <translation>il n’y a pas d’écran ici pour afficher une fenêtre; rien n’a été modifié; toutes les autres commandes s’en passent</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>stopped; what was saved before is kept and nothing half done is left; call it again to go on</source>
        <translation>arrêté; ce qui était déjà enregistré est conservé et il ne reste rien d’inachevé; relancez pour continuer</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is larger than 4 GB; nothing was changed; ask for a new copy</source>
        <translation>le fichier dépasse 4 Go; rien n’a été modifié; demandez une nouvelle copie</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>its tables are not those of an Accord project; nothing was changed; ask for a new copy made by Hand in</source>
        <translation>ses tables ne sont pas celles d’un projet Accord; rien n’a été modifié; demandez une nouvelle copie faite avec « Remettre »</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>it belongs to a project made separately; nothing was changed; ask its coder for a file that you sent, or bring its annotations in as new coders with: accord adopt</source>
        <translation>il appartient à un projet créé séparément; rien n’a été modifié; demandez à son codeur un fichier que vous avez envoyé, ou reprenez ses annotations comme celles de nouveaux codeurs avec: accord adopt</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>it belongs to this very project; nothing was changed; bring it in with: accord merge</source>
        <translation>il appartient à ce projet même; rien n’a été modifié; intégrez-le avec: accord merge</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{table} {row}…: {reason}; the whole file was refused and nothing was changed; ask for a new copy, or save what is sound with: accord check --repair</source>
        <translation>{table} {row}…: {reason}; tout le fichier a été refusé et rien n’a été modifié; demandez une nouvelle copie, ou récupérez ce qui est intact avec: accord check --repair</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is the project itself; nothing was changed; name the files that are to come into it</source>
        <translation>c’est le projet lui-même; rien n’a été modifié; indiquez les fichiers à y intégrer</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this file was not sent to you or made by you; nothing was changed; send yours to the lead, who merges all</source>
        <translation>ce fichier ne vous a pas été envoyé et n’est pas de vous; rien n’a été modifié; envoyez le vôtre au responsable, qui fusionne tout</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>nothing is open about “{field}” of {entity}; nothing was changed; see `conflicts`</source>
        <translation>rien n’est en suspens pour « {field} » de {entity}; rien n’a été modifié; voyez `conflicts`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{field}” cannot be settled by that revision; nothing was changed; name one of {revisions}</source>
        <translation>« {field} » ne peut pas être tranché par cette révision; rien n’a été modifié; nommez-en une parmi {revisions}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file could not be kept among the backups ({why}); nothing was changed; make room or writable the folder .accord-backups beside it, then try again</source>
        <translation>le fichier n’a pas pu être mis parmi les sauvegardes ({why}); rien n’a été modifié; libérez de la place ou rendez accessible en écriture le dossier .accord-backups voisin, puis réessayez</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no backup “{name}” of this project; nothing was changed; `restore` without a name lists them</source>
        <translation>il n’y a pas de sauvegarde « {name} » de ce projet; rien n’a été modifié; `restore` sans nom les énumère</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no merge number {number}; nothing was changed; `merges` lists them</source>
        <translation>il n’y a pas de fusion numéro {number}; rien n’a été modifié; `merges` les énumère</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a coder&apos;s file, and only a lead decides this; nothing was changed; tell the lead</source>
        <translation>c’est le fichier d’un codeur, et seul le responsable décide de cela; rien n’a été modifié; prévenez le responsable</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no value, actor or coder “{name}”; nothing was changed; see `export`</source>
        <translation>il n’y a ni valeur, ni acteur, ni codeur « {name} »; rien n’a été modifié; voyez `export`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>several things are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation>plusieurs choses s’appellent « {name} »; rien n’a été modifié; utilisez un identifiant: {ids}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{one}” and “{other}” cannot be one: they are not of one kind and variable; nothing was changed; name two values of one variable, two actors or two coders</source>
        <translation>« {one} » et « {other} » ne peuvent pas être réunis : ils ne sont pas de même nature et variable; rien n’a été modifié; indiquez deux valeurs d’une variable, deux acteurs ou deux codeurs</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{other}” is or is read as “{one}” already; nothing was changed; take that back first if it is wrong</source>
        <translation>« {other} » est ou est déjà lu comme « {one} »; rien n’a été modifié; annulez d’abord cela si c’est faux</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{name}” was not joined into anything; nothing was changed; `join` without names lists what was</source>
        <translation>« {name} » n’a été réuni à rien; rien n’a été modifié; `join` sans nom énumère ce qui l’a été</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{name}” is no actor and never taken for another; nothing was changed; it needs no such word</source>
        <translation>« {name} » n’est pas un acteur et n’est jamais pris pour un autre; rien n’a été modifié; ce mot n’est pas nécessaire</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>nothing removed that work stands on is called “{name}”; nothing was changed; `removed` lists what is</source>
        <translation>rien de supprimé dont dépende un travail ne s’appelle « {name} »; rien n’a été modifié; `removed` énumère ce qui l’est</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{older}” is or names “{newer}” as its older article; nothing was changed; take that back first</source>
        <translation>« {older} » est « {newer} » ou le désigne comme son article plus ancien; rien n’a été modifié; annulez d’abord cela</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{newer}” names no older article; nothing was changed; `supersede` without names lists those that do</source>
        <translation>« {newer} » ne désigne pas d’article plus ancien; rien n’a été modifié; `supersede` sans nom énumère ceux qui le font</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no passage of yours has the id {name} and waits for an answer; nothing was changed; `carry` lists those that do</source>
        <translation>aucun de vos passages n’a l’identifiant {name} et n’attend de réponse; rien n’a été modifié; `carry` énumère ceux qui attendent</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{name} has no place in “{newer}”; nothing was changed; mark the passage there by hand</source>
        <translation>{name} n’a pas de place dans « {newer} »; rien n’a été modifié; marquez le passage à la main</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no merge to take back; nothing was changed; `merges` lists those made</source>
        <translation>il n’y a pas de fusion à annuler; rien n’a été modifié; `merges` énumère celles qui ont été faites</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>edits made here later rest on what that merge brought ({revisions}); nothing was changed; say --force to leave them out (the file as it is now is kept among the backups)</source>
        <translation>des modifications ultérieures reposent sur ce que cette fusion a apporté ({revisions}); rien n’a été modifié; indiquez --force pour les écarter (le fichier actuel est conservé parmi les sauvegardes)</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file there holds work that the project does not have; it was kept and nothing was sent; merge it first</source>
        <translation>le fichier qui s’y trouve contient du travail que le projet n’a pas; il a été conservé et rien n’a été envoyé; fusionnez-le d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>nobody is assigned an article; nothing was written; use `assign` first</source>
        <translation>aucun article n’est attribué à personne; rien n’a été écrit; utilisez d’abord `assign`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{lines}; nothing was changed; correct them and try again</source>
        <translation>{lines}; rien n’a été modifié; corrigez ces lignes et réessayez</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no coder is named; nothing was changed; say --coder or name one in the line</source>
        <translation>aucun codeur n’est nommé; rien n’a été modifié; indiquez --coder ou nommez-en un dans la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this id is there already with other content; nothing was changed; give it another id</source>
        <translation>cet identifiant existe déjà avec un autre contenu; rien n’a été modifié; donnez-en un autre</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{start}–{end} lies beyond the article, which has {length:character|characters}; nothing was changed; correct the offsets</source>
        <translation>{start}–{end} dépasse l’article, qui a {length:caractère|caractères}; rien n’a été modifié; corrigez les positions</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the article does not say this quote at {start}–{end}; nothing was changed; correct the offsets</source>
        <translation>l’article ne dit pas cette citation en {start}–{end}; rien n’a été modifié; corrigez les positions</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two are called “{name}”; nothing was changed; use an id: {ids}</source>
        <translation>deux s’appellent « {name} »; rien n’a été modifié; utilisez un identifiant: {ids}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>a sheet holds {most} rows and this table is longer; nothing was written; narrow it or export CSV</source>
        <translation>une feuille contient {most} lignes et ce tableau est plus long; rien n’a été écrit; restreignez-le ou exportez en CSV</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a folder; nothing was written; name a file</source>
        <translation>c’est un dossier; rien n’a été écrit; indiquez un fichier</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is no regular file; nothing was written; name another</source>
        <translation>ce n’est pas un fichier ordinaire; rien n’a été écrit; indiquez-en un autre</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{ending} is no form that is written; nothing was changed; use one of {known}</source>
        <translation>{ending} n’est pas un format d’écriture; rien n’a été modifié; utilisez l’un de ceux-ci: {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the folder is there and was not made by the demo; nothing was changed; name another</source>
        <translation>le dossier existe déjà et ne vient pas de l’exemple; rien n’a été modifié; indiquez-en un autre</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>a passage from {start} to {end} is none: it must begin at 0 or later and end after its start</source>
        <translation>un passage de {start} à {end} n’en est pas un : il doit commencer à 0 ou plus loin et finir après son début</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>two segments of one annotation overlap at {start}–{end}; nothing was changed; give them apart</source>
        <translation>deux segments d’une annotation se chevauchent à {start}–{end}; rien n’a été modifié; séparez-les</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the text holds a NUL character at {at}; nothing of it was imported; save it as plain text and try again</source>
        <translation>le texte contient un caractère NUL à {at}; rien n’en a été importé; enregistrez-le en texte brut et réessayez</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the text holds half a character (a lone surrogate) at {at}; nothing of it was imported; save it as UTF-8</source>
        <translation>le texte contient un demi-caractère (un surrogat isolé) à {at}; rien n’en a été importé; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the codebook has no variable “{name}”; nothing was changed; see `codebook export`</source>
        <translation>la grille de codage n’a pas de variable « {name} »; rien n’a été modifié; voyez `codebook export`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{variable}” takes one value; nothing was changed; keep one</source>
        <translation>« {variable} » ne prend qu’une valeur; rien n’a été modifié; gardez-en une</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the registry has no actor “{name}”; nothing was changed; add it first</source>
        <translation>le registre n’a pas d’acteur « {name} »; rien n’a été modifié; ajoutez-le d’abord</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{variable}” has no value “{name}”; nothing was changed; see `codebook export`</source>
        <translation>« {variable} » n’a pas de valeur « {name} »; rien n’a été modifié; voyez `codebook export`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there are no articles or no coders to assign; nothing was changed; import articles and name coders</source>
        <translation>il n’y a pas d’articles ou pas de codeurs à attribuer; rien n’a été modifié; importez des articles et nommez des codeurs</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the overlap must be between 0 and {articles:article|articles}; nothing was changed; name another number</source>
        <translation>le recouvrement doit être compris entre 0 et {articles:article|articles}; rien n’a été modifié; indiquez un autre nombre</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{share} is no share; nothing was changed; give a number from 0 to 1</source>
        <translation>{share} n’est pas une part; rien n’a été modifié; donnez un nombre de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the system ended a part of the computation, mostly for want of memory; nothing was changed; close other programs and try again</source>
        <translation>le système a mis fin à une partie du calcul, le plus souvent faute de mémoire; rien n’a été modifié; fermez d’autres programmes et réessayez</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>not saved: {why}; everything saved before is kept; make room or check the disk, then try again</source>
        <translation>non enregistré : {why}; tout ce qui l’était avant est conservé; libérez de la place ou vérifiez le disque, puis réessayez</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no such file; nothing of it was imported; check the path</source>
        <translation>ce fichier n’existe pas; rien n’en a été importé; vérifiez le chemin</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file cannot be read ({why}); nothing of it was imported; check its permissions</source>
        <translation>le fichier ne peut pas être lu ({why}); rien n’en a été importé; vérifiez ses droits d’accès</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is a folder, not an article; nothing of it was imported; name the files inside it</source>
        <translation>c’est un dossier, pas un article; rien n’en a été importé; indiquez les fichiers qu’il contient</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this is no regular file; nothing of it was imported; name a file</source>
        <translation>ce n’est pas un fichier ordinaire; rien n’en a été importé; indiquez un fichier</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is empty; nothing of it was imported; save the article again</source>
        <translation>le fichier est vide; rien n’en a été importé; enregistrez l’article de nouveau</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is larger than {limit} MB; nothing of it was imported; give one article a file</source>
        <translation>le fichier dépasse {limit} Mo; rien n’en a été importé; donnez un fichier à chaque article</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>this kind of file is not read; nothing of it was imported; save it as one of {known}</source>
        <translation>ce type de fichier n’est pas lu; rien n’en a été importé; enregistrez-le sous l’une de ces formes: {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file ends in {ending} but holds {really} data; nothing of it was imported; give it its own ending</source>
        <translation>le fichier se termine par {ending} mais contient des données {really}; rien n’en a été importé; donnez-lui sa propre extension</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the text is neither UTF-8, UTF-16 nor Windows-1252; nothing of it was imported; save it as UTF-8</source>
        <translation>le texte n’est ni en UTF-8, ni en UTF-16, ni en Windows-1252; rien n’en a été importé; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds no text; nothing of it was imported; open it and look</source>
        <translation>le fichier ne contient pas de texte; rien n’en a été importé; ouvrez-le pour voir</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds no web page; nothing of it was imported; save the page again or name the file .txt</source>
        <translation>le fichier ne contient pas de page web; rien n’en a été importé; enregistrez la page de nouveau ou nommez le fichier .txt</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the page&apos;s elements are nested too deep; nothing of it was imported; save the article&apos;s text as .txt</source>
        <translation>les éléments de la page sont trop imbriqués; rien n’en a été importé; enregistrez le texte de l’article en .txt</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is no Word document; nothing of it was imported; save it as .docx again</source>
        <translation>le fichier n’est pas un document Word; rien n’en a été importé; enregistrez-le de nouveau en .docx</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>an old Word file, or one with a password; nothing of it was imported; save it as .docx without one</source>
        <translation>un ancien fichier Word, ou protégé par un mot de passe; rien n’en a été importé; enregistrez-le en .docx sans mot de passe</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is damaged or cut short; nothing of it was imported; ask for a new copy</source>
        <translation>le fichier est endommagé ou tronqué; rien n’en a été importé; demandez une nouvelle copie</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file unpacks to more than is allowed; nothing of it was imported; split it</source>
        <translation>le fichier décompressé dépasse ce qui est permis; rien n’en a été importé; divisez-le</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds {name!r:.80}, which leads outside of it; nothing of it was imported; do not trust it</source>
        <translation>le fichier contient {name!r:.80}, qui mène hors de lui; rien n’en a été importé; ne vous y fiez pas</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds {name!r:.80} twice; nothing of it was imported; ask for a new copy</source>
        <translation>le fichier contient {name!r:.80} deux fois; rien n’en a été importé; demandez une nouvelle copie</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file holds a link, {name!r:.80}; nothing of it was imported; do not trust it</source>
        <translation>le fichier contient un lien, {name!r:.80}; rien n’en a été importé; ne vous y fiez pas</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file has a password; nothing of it was imported; save it without one</source>
        <translation>le fichier a un mot de passe; rien n’en a été importé; enregistrez-le sans</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file&apos;s XML defines a document type; nothing of it was imported; do not trust it</source>
        <translation>le XML du fichier définit un type de document; rien n’en a été importé; ne vous y fiez pas</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file&apos;s XML is damaged; nothing of it was imported; ask for a new copy</source>
        <translation>le XML du fichier est endommagé; rien n’en a été importé; demandez une nouvelle copie</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the file is empty; nothing was changed; export it again</source>
        <translation>le fichier est vide; rien n’a été modifié; exportez-le de nouveau</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: bytes that are not UTF-8; nothing was changed; save the file as UTF-8</source>
        <translation>ligne {line} : des octets qui ne sont pas de l’UTF-8; rien n’a été modifié; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no JSON ({why}); nothing was changed; correct the line</source>
        <translation>ligne {line} : ce n’est pas du JSON ({why}); rien n’a été modifié; corrigez la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: not a JSON object; nothing was changed; write one object a line</source>
        <translation>ligne {line} : ce n’est pas un objet JSON; rien n’a été modifié; écrivez un objet par ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no CSV ({why}); nothing was changed; correct the line</source>
        <translation>ligne {line} : ce n’est pas du CSV ({why}); rien n’a été modifié; corrigez la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {cells:cell|cells} under {columns:column|columns}; nothing was changed; correct the line</source>
        <translation>ligne {line} : {cells:cellule|cellules} sous {columns:colonne|colonnes}; rien n’a été modifié; corrigez la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no column “{field}”; nothing was changed; name it in the first line</source>
        <translation>ligne {line} : pas de colonne « {field} »; rien n’a été modifié; nommez-la dans la première ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {field!r:.80} is there twice; nothing was changed; keep one</source>
        <translation>ligne {line} : {field!r:.80} s’y trouve deux fois; rien n’a été modifié; gardez-en un</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {kind!r:.80} is no type of line; nothing was changed; it is one of {known}</source>
        <translation>ligne {line} : {kind!r:.80} n’est pas un type de ligne; rien n’a été modifié; c’est l’un de ceux-ci: {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” is missing; nothing was changed; add it</source>
        <translation>ligne {line} : « {field} » manque; rien n’a été modifié; ajoutez-le</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” must be a text; nothing was changed; correct the line</source>
        <translation>ligne {line} : « {field} » doit être un texte; rien n’a été modifié; corrigez la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” must be a text or a list of texts; nothing was changed; correct the line</source>
        <translation>ligne {line} : « {field} » doit être un texte ou une liste de textes; rien n’a été modifié; corrigez la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” must be an object of lists, one a variable; nothing was changed; correct it</source>
        <translation>ligne {line} : « {field} » doit être un objet de listes, une par variable; rien n’a été modifié; corrigez-le</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” holds a NUL or half a character; nothing was changed; take it out</source>
        <translation>ligne {line} : « {field} » contient un NUL ou un demi-caractère; rien n’a été modifié; enlevez-le</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “segments” must be pairs of whole numbers; nothing was changed; write start and end</source>
        <translation>ligne {line} : « segments » doit contenir des paires de nombres entiers; rien n’a été modifié; écrivez début et fin</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no passage goes from {start} to {end}; nothing was changed; end it after its start</source>
        <translation>ligne {line} : aucun passage ne va de {start} à {end}; rien n’a été modifié; la fin doit suivre le début</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: two segments overlap at {start}–{end}; nothing was changed; give them apart</source>
        <translation>ligne {line} : deux segments se chevauchent à {start}–{end}; rien n’a été modifié; séparez-les</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {quotes:quote|quotes} for {segments:segment|segments}; nothing was changed; give one a segment</source>
        <translation>ligne {line} : {quotes:citation|citations} pour {segments:segment|segments}; rien n’a été modifié; donnez-en une par segment</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {state!r:.80} is no state; nothing was changed; it is one of {known}</source>
        <translation>ligne {line} : {state!r:.80} n’est pas un état; rien n’a été modifié; c’est l’un de ceux-ci: {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: a passage and a state; nothing was changed; give the state a line of its own</source>
        <translation>ligne {line} : un passage et un état; rien n’a été modifié; donnez à l’état sa propre ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no column is a coder&apos;s; nothing was computed; give one a column with a name of its own</source>
        <translation>aucune colonne n’est celle d’un codeur; rien n’a été calculé; donnez à l’un d’eux une colonne à son nom</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: {value!r:.80} is not in the list; nothing was computed; add it to --values</source>
        <translation>ligne {line} : {value!r:.80} n’est pas dans la liste; rien n’a été calculé; ajoutez-le à --values</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: “{field}” {cell!r:.80} is no whole number; nothing was computed; correct the line</source>
        <translation>ligne {line} : « {field} » {cell!r:.80} n’est pas un nombre entier; rien n’a été calculé; corrigez la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{value!r} counts as a value, in {cells:cell|cells}; if it stands for a missing one, say --missing &apos;{value}&apos;</source>
        <translation>{value!r} compte comme une valeur, dans {cells:cellule|cellules}; si elle tient lieu de valeur manquante, indiquez --missing &apos;{value}&apos;</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{rows:row|rows} and {columns:coder|coders}; rows are taken for units: turn the table if its columns are units</source>
        <translation>{rows:ligne|lignes} et {columns:codeur|codeurs}; les lignes sont prises pour des unités : tournez le tableau si ce sont ses colonnes</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: no span goes from {start} to {end}; nothing was computed; keep it in its article</source>
        <translation>ligne {line} : aucun intervalle ne va de {start} à {end}; rien n’a été calculé; il doit tenir dans son article</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>line {line}: the article has another length above; nothing was computed; give it one length</source>
        <translation>ligne {line} : l’article a une autre longueur plus haut; rien n’a été calculé; donnez-lui une seule longueur</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: bytes that are not UTF-8; nothing was changed; save the file as UTF-8</source>
        <translation>{file}:{line}: des octets qui ne sont pas de l’UTF-8; rien n’a été modifié; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: no TOML ({why}); nothing was changed; correct the line</source>
        <translation>{file}:{line}: ce n’est pas du TOML ({why}); rien n’a été modifié; corrigez la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: no CSV ({why}); nothing was changed; correct the line</source>
        <translation>{file}:{line}: ce n’est pas du CSV ({why}); rien n’a été modifié; corrigez la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:1: no Excel workbook ({why}); nothing was changed; save it as .xlsx again</source>
        <translation>{file}:1: ce n’est pas un classeur Excel ({why}); rien n’a été modifié; enregistrez-le de nouveau en .xlsx</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {cells:cell|cells} under {columns:column|columns}; nothing was changed; correct the line</source>
        <translation>{file}:{line}: {cells:cellule|cellules} sous {columns:colonne|colonnes}; rien n’a été modifié; corrigez la ligne</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {value!r:.80} is no type of row; nothing was changed; it is one of {known}</source>
        <translation>{file}:{line}: {value!r:.80} n’est pas un type de ligne; rien n’a été modifié; c’est l’un de ceux-ci: {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: no REFI-QDA codebook ({why}); nothing was changed; export it again as .qdc</source>
        <translation>{file}:{line}: ce n’est pas une grille REFI-QDA ({why}); rien n’a été modifié; exportez-la de nouveau en .qdc</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>“{field}” of {name} is longer than a cell of Excel; nothing was written; use .toml or .csv</source>
        <translation>« {field} » de {name} est plus long qu’une cellule Excel; rien n’a été écrit; utilisez .toml ou .csv</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:1: {ending} is no form of codebook; nothing was changed; it is one of {known}</source>
        <translation>{file}:1: {ending} n’est pas un format de grille; rien n’a été modifié; c’est l’un de ceux-ci: {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: unknown key {field!r:.80}; nothing was changed; did you mean “{meant}”?</source>
        <translation>{file}:{line}: clé inconnue {field!r:.80}; rien n’a été modifié; vouliez-vous dire « {meant} » ?</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: unknown key {field!r:.80}; nothing was changed; known are {known}</source>
        <translation>{file}:{line}: clé inconnue {field!r:.80}; rien n’a été modifié; les clés connues sont {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” is missing; nothing was changed; add it</source>
        <translation>{file}:{line}: « {field} » manque; rien n’a été modifié; ajoutez-le</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: there is nothing in it; nothing was changed; see `codebook export`</source>
        <translation>{file}:{line}: il n’y a rien dedans; rien n’a été modifié; voyez `codebook export`</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be tables, [[{field}]]; nothing was changed; correct it</source>
        <translation>{file}:{line}: « {field} » doit être en tables, [[{field}]]; rien n’a été modifié; corrigez-le</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be a text; nothing was changed; put it in quotes</source>
        <translation>{file}:{line}: « {field} » doit être un texte; rien n’a été modifié; mettez-le entre guillemets</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be a list of texts; nothing was changed; correct it</source>
        <translation>{file}:{line}: « {field} » doit être une liste de textes; rien n’a été modifié; corrigez-le</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be a whole number; nothing was changed; correct it</source>
        <translation>{file}:{line}: « {field} » doit être un nombre entier; rien n’a été modifié; corrigez-le</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: “{field}” must be true or false; nothing was changed; correct it</source>
        <translation>{file}:{line}: « {field} » doit être true ou false; rien n’a été modifié; corrigez-le</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {value!r:.80} is no {field}; nothing was changed; it is one of {known}</source>
        <translation>{file}:{line}: {value!r:.80} n’est pas possible pour {field}; rien n’a été modifié; c’est l’un de ceux-ci: {known}</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {value!r:.80} is no code; nothing was changed; take out blanks and slashes</source>
        <translation>{file}:{line}: {value!r:.80} n’est pas un code; rien n’a été modifié; enlevez les espaces et les barres obliques</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {field} {value!r:.80} is there twice; nothing was changed; keep one</source>
        <translation>{file}:{line}: {field} {value!r:.80} s’y trouve deux fois; rien n’a été modifié; gardez-en un</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: a {kind} variable has no values; nothing was changed; take them out</source>
        <translation>{file}:{line}: une variable de type {kind} n’a pas de valeurs; rien n’a été modifié; enlevez-les</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: an ordered value has no number; nothing was changed; add it, or not_applicable</source>
        <translation>{file}:{line}: une valeur ordonnée n’a pas de nombre; rien n’a été modifié; ajoutez-le, ou not_applicable</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {field} {value!r:.80} is not in this file; nothing was changed; correct it</source>
        <translation>{file}:{line}: {field} {value!r:.80} n’est pas dans ce fichier; rien n’a été modifié; corrigez-le</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>{file}:{line}: {field} leads back to where it began; nothing was changed; cut the circle</source>
        <translation>{file}:{line}: {field} revient à son point de départ; rien n’a été modifié; rompez le cercle</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the disk or the folder is read-only</source>
        <translation>le disque ou le dossier est en lecture seule</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no permission for it</source>
        <translation>l’autorisation manque</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>another program has it in use</source>
        <translation>un autre programme s’en sert</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>no file can be made beside it</source>
        <translation>aucun fichier ne peut être créé à côté</translation>
    </message>
    <message>
        <location filename="../../annotator/messages.py"/>
        <source>the disk reports an error, {code}</source>
        <translation>le disque signale une erreur, {code}</translation>
    </message>
    <message>
        <location filename="../../annotator/report/advice.py"/>
        <source> {share} of the disagreement lies between these two.</source>
        <translation> {share} du désaccord se situe entre ces deux-là.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/advice.py"/>
        <source>Reading “{first}” and “{second}” as one raises α from {now} to {then}.</source>
        <translation>Lire « {first} » et « {second} » comme une seule valeur fait passer α de {now} à {then}.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/advice.py"/>
        <source>Without {coder}, α = {without}.</source>
        <translation>Sans {coder}, α = {without}.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/advice.py"/>
        <source> {coder} uses “{value}” {times} times as often as the others.</source>
        <translation> {coder} emploie « {value} » {times} fois aussi souvent que les autres.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>The training articles of {batches} are left out.</source>
        <translation>Les articles d’entraînement de {batches} sont laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>Only one coder’s work is in the analysis; agreement needs two.</source>
        <translation>L’analyse ne contient que le travail d’un seul codeur ; il en faut deux pour un accord.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>No article is marked done by two coders: there is nothing to compare yet.</source>
        <translation>Aucun article n’est terminé par deux codeurs : il n’y a encore rien à comparer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/caveats.py"/>
        <source>{n} articles are</source>
        <extracomment>For one: {n} article is</extracomment>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>Only {articles} done by two coders: with fewer than {fewest} the intervals are unsteady and no verdict is given.</source>
        <translation>Terminés par deux codeurs : seulement {articles}. En dessous de {fewest}, les intervalles sont instables et aucun verdict n’est donné.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>With a single article the intervals come from resampling its units, which understates the uncertainty.</source>
        <translation>Avec un seul article, les intervalles viennent du rééchantillonnage de ses unités, ce qui sous-estime l’incertitude.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{coder} did {number}</source>
        <translation>{coder} : {number}</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>Not every coder did every article: of the {articles} done by two coders or more, {coders}.</source>
        <translation>Tous les codeurs n’ont pas fait chaque article : des {articles} terminés par deux ou plus, {coders}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/caveats.py"/>
        <location filename="../../annotator/report/tiles.py"/>
        <location filename="../../ui/words.py"/>
        <source>{n} articles</source>
        <extracomment>For one: {n} article</extracomment>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>Unitizing: {name} is undefined, because {reason}.</source>
        <translation>Découpage : {name} n’est pas défini, car {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>Only {share} of the passages have a counterpart at another coder; the figures for values speak about these alone.</source>
        <translation>Seulement {share} des passages ont un équivalent chez un autre codeur ; les chiffres des valeurs ne parlent que d’eux.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{characters} characters lie under two passages of one coder; for |uα such passages are joined.</source>
        <translation>{characters} caractères sont sous deux passages d’un même codeur ; pour |uα, ces passages sont réunis.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{variable}: {name} is undefined, because {reason}.</source>
        <translation>{variable} : {name} n’est pas défini, car {reason}.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{variable}: of the text coded as {values}, less than half was marked by another coder as well; cuα and (k)uα speak about that part alone.</source>
        <translation>{variable} : du texte codé comme {values}, moins de la moitié a aussi été marquée par un autre codeur ; cuα et (k)uα ne parlent que de cette partie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/caveats.py"/>
        <source>{n} actors share</source>
        <extracomment>For one: {n} actor shares</extracomment>
        <translation>
            <numerusform>{n} acteur partage</numerusform>
            <numerusform>{n} acteurs partagent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{variable}: {actors} a name with another and {are} not yet told apart from it; those of one name count as one. As coded, {name} would be {as_coded}.</source>
        <translation>{variable} : {actors} un nom avec un autre sans en être encore distingué ; ceux de même nom comptent pour un. Tel que codé, {name} vaudrait {as_coded}.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{variable}: {values} {were} used fewer than {fewest} times on units of two coders; {their} own figures say little.</source>
        <translation>{variable} : {values}, moins de {fewest} emplois dans les unités de deux codeurs ; les chiffres propres y disent peu.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>{some} of {all} values</source>
        <translation>{some} valeurs sur {all}</translation>
    </message>
    <message>
        <location filename="../../annotator/report/caveats.py"/>
        <source>“{word}”</source>
        <translation>« {word} »</translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source> to </source>
        <translation> à </translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source>reliable</source>
        <translation>fiable</translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source>reliable, uncertain</source>
        <translation>fiable, incertain</translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source>tentative</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source>tentative, uncertain</source>
        <translation>provisoire, incertain</translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source>not reliable</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <location filename="../../annotator/report/figures.py"/>
        <source>not reliable, uncertain</source>
        <translation>non fiable, incertain</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/tiles.py"/>
        <location filename="../../ui/passages/page.py"/>
        <source>{n} passages</source>
        <extracomment>For one: {n} passage</extracomment>
        <translation>
            <numerusform>{n} passage</numerusform>
            <numerusform>{n} passages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/report/tiles.py"/>
        <location filename="../../annotator/report/prose.py"/>
        <source>Unitizing</source>
        <translation>Découpage</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/tiles.py"/>
        <source>{n} units</source>
        <extracomment>For one: {n} unit</extracomment>
        <translation>
            <numerusform>{n} unité</numerusform>
            <numerusform>{n} unités</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/report/tiles.py"/>
        <source>{share} matched</source>
        <translation>{share} appariés</translation>
    </message>
    <message>
        <location filename="../../annotator/report/tiles.py"/>
        <source>95 % CI {interval}</source>
        <translation>IC à 95 % {interval}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/tiles.py"/>
        <location filename="../../ui/words.py"/>
        <source>{n} coders</source>
        <extracomment>For one: {n} coder</extracomment>
        <translation>
            <numerusform>{n} codeur</numerusform>
            <numerusform>{n} codeurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/report/tiles.py"/>
        <source>bootstrap over {what}, {resamples} resamples, seed {seed}</source>
        <translation>bootstrap sur les {what}, {resamples} tirages, graine {seed}</translation>
    </message>
    <message>
        <location filename="../../annotator/report/tiles.py"/>
        <source>Codebook v{version}</source>
        <translation>Grille v{version}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../annotator/report/tiles.py"/>
        <location filename="../../ui/articles/model.py"/>
        <location filename="../../ui/words.py"/>
        <source>{n} annotations</source>
        <extracomment>For one: {n} annotation</extracomment>
        <translation>
            <numerusform>{n} annotation</numerusform>
            <numerusform>{n} annotations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <source>memo</source>
        <translation>mémo</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <source>segments</source>
        <translation>segments</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <source>check against “{name}”</source>
        <translation>vérification d’après « {name} »</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>removed</source>
        <translation>suppression</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <location filename="../../annotator/verbs/questions.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/labels.py"/>
        <source>{coder}, {title}: “{words}”</source>
        <translation>{coder}, {title} : « {words} »</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>whether it is there</source>
        <translation>la présence</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{about}. Set on two machines at once: {field}. Which one stands?</source>
        <translation>{about}. Défini sur deux machines à la fois : {field}. Que retenir ?</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{field}: {about}</source>
        <translation>{field} : {about}</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{value}  ({who}, {at} UTC, shown now)</source>
        <translation>{value}  ({who}, {at} UTC, affiché maintenant)</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{value}  ({who}, {at} UTC)</source>
        <translation>{value}  ({who}, {at} UTC)</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>They differ: keep them apart</source>
        <translation>Ils diffèrent : les garder séparés</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{n} coders called “{name}”</source>
        <translation>{n} codeurs nommés « {name} »</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{n} actors called “{name}”</source>
        <translation>{n} acteurs nommés « {name} »</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{n} values called “{name}”</source>
        <translation>{n} valeurs nommées « {name} »</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{n} coders are called “{name}”. Are they the same person? Nothing is rewritten by joining.</source>
        <translation>{n} codeurs se nomment « {name} ». Est-ce la même personne ? Les réunir ne réécrit rien.</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{n} actors are called “{name}”. Are they one? Nothing is rewritten by joining.</source>
        <translation>{n} acteurs se nomment « {name} ». Est-ce le même ? Les réunir ne réécrit rien.</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{n} values are called “{name}”. Are they one? Nothing is rewritten by joining.</source>
        <translation>{n} valeurs se nomment « {name} ». Est-ce la même ? Les réunir ne réécrit rien.</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>They are one: read all as “{name}” ({id}, annotations: {n})</source>
        <translation>C’est le même : tout lire comme « {name} » ({id}, annotations : {n})</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>The {kind} “{name}” was removed; annotations that stand on it: {n}. They are kept.</source>
        <translation>{kind} « {name} » : supprimé. Annotations qui en dépendent : {n}. Elles sont gardées.</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <location filename="../../ui/articles/hidden.py"/>
        <source>Bring it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>{kind} “{name}”</source>
        <translation>{kind} « {name} »</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>coder</source>
        <translation>codeur, codeuse</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <location filename="../../ui/agreement/details.py"/>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>You marked “{quote}” in “{older}”. Its corrected download, “{newer}”, says it too ({share} of what stands around it is the same).</source>
        <translation>Vous avez marqué « {quote} » dans « {older} ». Sa version corrigée, « {newer} », le dit aussi ({share} de ce qui l’entoure est identique).</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>You marked “{quote}” in “{older}”. Its corrected download, “{newer}”, does not say this word for word, or says it more than once: what is to be carried over is marked there by hand.</source>
        <translation>Vous avez marqué « {quote} » dans « {older} ». Sa version corrigée, « {newer} », ne le dit pas mot pour mot, ou le dit plusieurs fois : ce qui doit être reporté y est marqué à la main.</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>Carry it over</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <location filename="../../annotator/verbs/questions.py"/>
        <source>Leave it where it is, and ask no more</source>
        <translation>Laisser en place et ne plus demander</translation>
    </message>
    <message>
        <location filename="../../ui/about.py"/>
        <source>Codes news articles offline, merges every coder’s file, and reports agreement.</source>
        <translation>Code des articles de presse hors ligne, fusionne les fichiers de tous les codeurs et rend compte de leur accord.</translation>
    </message>
    <message>
        <location filename="../../ui/about.py"/>
        <source>MIT licence. It stands on the work of others:</source>
        <translation>Licence MIT. Il repose sur le travail d’autrui :</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Open the &amp;example</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Import articles…</source>
        <translation>&amp;Importer des articles…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>New article from the &amp;clipboard…</source>
        <translation>Nouvel article depuis le &amp;presse-papiers…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Article as &amp;PDF…</source>
        <translation>Article en P&amp;DF…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Merge files…</source>
        <translation>&amp;Fusionner des fichiers…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Undo merge</source>
        <translation>&amp;Annuler la fusion</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Open que&amp;stions…</source>
        <translation>&amp;Questions ouvertes…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Merge &amp;report…</source>
        <translation>&amp;Rapport de fusion…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Restore a bac&amp;kup…</source>
        <translation>Restaurer une sauve&amp;garde…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Hand in…</source>
        <translation>Re&amp;mettre…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Import code&amp;book…</source>
        <translation>Importer une grille de &amp;codage…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>E&amp;xport codebook…</source>
        <translation>E&amp;xporter la grille de codage…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>Qui&amp;tter</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Try again to sa&amp;ve</source>
        <translation>Réessayer d’enre&amp;gistrer</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;What you did…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Re&amp;move annotation</source>
        <translation>&amp;Supprimer l’annotation</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Done, next article</source>
        <translation>&amp;Terminé, article suivant</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Mark as &amp;not done</source>
        <translation>Marquer comme &amp;non terminé</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Article de&amp;tails…</source>
        <translation>&amp;Détails de l’article…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Remove the art&amp;icle</source>
        <translation>Retirer l’art&amp;icle</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Brin&amp;g back an article…</source>
        <translation>Récupérer &amp;un article…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Find in this article…</source>
        <translation>Rechercher dans &amp;cet article…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find the ne&amp;xt</source>
        <translation>Rechercher le sui&amp;vant</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find the &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find in &amp;all articles…</source>
        <translation>Rechercher dans t&amp;ous les articles…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Code</source>
        <translation>&amp;Codage</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Passages</source>
        <translation>&amp;Passages</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Co&amp;debook</source>
        <translation>&amp;Grille de codage</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Agreement</source>
        <translation>Acc&amp;ord</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next article not be&amp;gun</source>
        <translation>Article &amp;non commencé suivant</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>S&amp;ort articles</source>
        <translation>Trier &amp;les articles</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>By &amp;date</source>
        <translation>Par &amp;date</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Not begun first</source>
        <translation>&amp;Non commencés d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>By &amp;title</source>
        <translation>Par &amp;titre</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>By &amp;outlet</source>
        <translation>Par &amp;média</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>By number of &amp;annotations</source>
        <translation>Par nombre d’&amp;annotations</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Next annotation</source>
        <translation>Annotation &amp;suivante</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Pre&amp;vious annotation</source>
        <translation>Annotation p&amp;récédente</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Next annotation at the ca&amp;ret</source>
        <translation>Annotation suivante a&amp;u curseur</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Larger text</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Smaller text</source>
        <translation>Ré&amp;duire le texte</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Usual size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Serif</source>
        <translation>Avec &amp;empattements</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>S&amp;ans</source>
        <translation>&amp;Sans empattements</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>S&amp;hort lines</source>
        <translation>Lignes &amp;courtes</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Usual lines</source>
        <translation>Lignes &amp;normales</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Long lines</source>
        <translation>Lignes &amp;longues</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Drags take whole &amp;words</source>
        <translation>La souris prend des &amp;mots entiers</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Colour b&amp;y the next variable</source>
        <translation>Colorer selon la variable sui&amp;vante</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Theme</source>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>As the des&amp;ktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Interface size</source>
        <translation>Taille de l’&amp;interface</translation>
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
        <translation>Curseur immo&amp;bile</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Search or run a &amp;command…</source>
        <translation>Rechercher ou exécuter une &amp;commande…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Change &amp;keys…</source>
        <translation>Modifier les &amp;touches…</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>&amp;About Accord</source>
        <translation>À &amp;propos d’Accord</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/computing.py"/>
        <location filename="../../ui/agreement/exporting.py"/>
        <source>reading the project</source>
        <translation>lecture du projet</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>{variable}: who reads what as what</source>
        <translation>{variable} : qui lit quoi comme quoi</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>“other” joins the {others} values used least; its own cell holds what agrees and what does not.</source>
        <translation>« autre » réunit les {others} valeurs les moins employées ; sa propre cellule contient ce qui s’accorde et ce qui diffère.</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>What would help most</source>
        <translation>Ce qui aiderait le plus</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>Exploratory: found in these data, check it on new articles. It is no part of the headline.</source>
        <translation>Exploratoire : trouvé dans ces données, à vérifier sur de nouveaux articles. Ne fait pas partie du résultat principal.</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>value against the rest</source>
        <translation>valeur contre le reste</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>coverage</source>
        <translation>couverture</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>used</source>
        <translation>emplois</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>Pairs of coders</source>
        <translation>Paires de codeurs</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>Unitizing: which text was marked</source>
        <translation>Découpage : quel texte a été marqué</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>95 % CI</source>
        <translation>IC à 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <location filename="../../ui/passages/table.py"/>
        <location filename="../../ui/window.py"/>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>by coder</source>
        <translation>par codeur</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>marked</source>
        <translation>marqués</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>unmatched</source>
        <translation>non appariés</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>Before you rely on it</source>
        <translation>Avant de vous y fier</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>Where to look</source>
        <translation>Où regarder</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>articles by disagreement</source>
        <translation>articles par désaccord</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <location filename="../../annotator/report/prose.py"/>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/details.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/exporting.py"/>
        <source>writing {file}</source>
        <translation>écriture de {file}</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <source>Whole passages, place and value at once: near misses count in part. The best alignment of the passages is held against that of random ones, which takes a while.</source>
        <translation>Passages entiers, lieu et valeur à la fois : les écarts légers comptent en partie. Le meilleur alignement des passages est comparé à celui de passages aléatoires, ce qui prend un moment.</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <source>whole passages</source>
        <translation>passages entiers</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <source>Compute gamma</source>
        <translation>Calculer gamma</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <location filename="../../annotator/report/prose.py"/>
        <source>disorder</source>
        <translation>désordre</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/gamma_panel.py"/>
        <source>by chance</source>
        <translation>par hasard</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Here you see how far coders agree, once two of them have marked the same article done.</source>
        <translation>Vous verrez ici à quel point les codeurs s’accordent, dès que deux d’entre eux auront terminé le même article.</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <location filename="../../ui/passages/page.py"/>
        <source>passages</source>
        <translation>passages</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>resampling</source>
        <translation>rééchantillonnage</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Count started articles too</source>
        <translation>Compter aussi les articles commencés</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Export report…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <location filename="../../ui/busy.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <location filename="../../ui/busy.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <location filename="../../ui/window.py"/>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Merge files…</source>
        <translation>Fusionner des fichiers…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Computing agreement…</source>
        <translation>Calcul de l’accord…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Exporting: {what}…</source>
        <translation>Exportation : {what}…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Computing agreement: {what}…</source>
        <translation>Calcul de l’accord : {what}…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <location filename="../../ui/passages/page.py"/>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <location filename="../../ui/agreement/page.py"/>
        <source>Report written: {path}</source>
        <translation>Rapport écrit : {path}</translation>
    </message>
    <message>
        <location filename="../../ui/annotation_look.py"/>
        <source>no actor</source>
        <translation>aucun acteur</translation>
    </message>
    <message>
        <location filename="../../ui/annotation_look.py"/>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <location filename="../../ui/annotation_look.py"/>
        <source>n/a</source>
        <translation>s. o.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/details.py"/>
        <source>Write the day as 2020-06-10, or leave it empty.</source>
        <translation>Écrivez le jour sous la forme 2020-06-10, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/details.py"/>
        <location filename="../../ui/welcome.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../ui/articles/details.py"/>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <location filename="../../ui/articles/details.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../ui/articles/details.py"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../../ui/articles/details.py"/>
        <source>The article’s text</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>Article details</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>The details are changed. Ctrl+Z takes it back.</source>
        <translation>Les détails sont modifiés. Ctrl+Z annule.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>The clipboard holds no text: copy an article’s text first.</source>
        <translation>Le presse-papiers ne contient pas de texte : copiez d’abord le texte d’un article.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>New article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>The article is in the project. Ctrl+Z takes it out again.</source>
        <translation>L’article est dans le projet. Ctrl+Z l’en retire.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>“{title}” is hidden, with what is coded in it. Ctrl+Z brings it back.</source>
        <translation>« {title} » est masqué, avec ce qui y est codé. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>No article was removed.</source>
        <translation>Aucun article n’a été supprimé.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>The article is back.</source>
        <translation>L’article est rétabli.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>Article as PDF</source>
        <translation>Article en PDF</translation>
    </message>
    <message>
        <location filename="../../ui/articles/errands.py"/>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/hidden.py"/>
        <source>Removed articles</source>
        <translation>Articles supprimés</translation>
    </message>
    <message>
        <location filename="../../ui/articles/list_view.py"/>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="../../ui/articles/model.py"/>
        <source>not started</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <location filename="../../ui/articles/model.py"/>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <location filename="../../ui/articles/model.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>No title, outlet or text holds these words.</source>
        <translation>Aucun titre, média ou texte ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>No title or outlet holds these words. The texts are still being read.</source>
        <translation>Aucun titre ou média ne contient ces mots. Les textes sont encore en cours de lecture.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>Articles stand here once they are imported: File &gt; Import articles…, or drop them on the window.</source>
        <translation>Les articles se trouvent ici une fois importés : Fichier &gt; Importer des articles…, ou déposez-les sur la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>Filter articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>Order of the articles</source>
        <translation>Ordre des articles</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>Share of the articles done</source>
        <translation>Part des articles terminés</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/articles/panel.py"/>
        <source>Filter {n} articles…</source>
        <extracomment>For one: Filter {n} article…</extracomment>
        <translation>
            <numerusform>Filtrer {n} article…</numerusform>
            <numerusform>Filtrer {n} articles…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>{done} of {all} articles done</source>
        <translation>{done} articles terminés sur {all}</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>{done} of {all} assigned to you done</source>
        <translation>{done} sur {all} des vôtres terminés</translation>
    </message>
    <message>
        <location filename="../../ui/articles/panel.py"/>
        <source>{done} of {all} assigned to {coder} done</source>
        <translation>{coder} : {done} sur {all} terminés</translation>
    </message>
    <message>
        <location filename="../../ui/articles/printing.py"/>
        <source>coded by {coder}</source>
        <translation>codé par {coder}</translation>
    </message>
    <message>
        <location filename="../../ui/articles/printing.py"/>
        <source>Codings</source>
        <translation>Codages</translation>
    </message>
    <message>
        <location filename="../../ui/articles/printing.py"/>
        <source>Nothing is coded in this article.</source>
        <translation>Rien n’est codé dans cet article.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Segment {number} is kept; select the next, or give a value.</source>
        <translation>Segment {number} gardé ; sélectionnez le suivant ou donnez une valeur.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/code_workspace.py"/>
        <source>{n} words</source>
        <extracomment>For one: {n} word</extracomment>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Removed. Ctrl+Z brings it back.</source>
        <translation>Supprimée. Ctrl+Z la rétablit.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Marked done. Ctrl+Z takes it back.</source>
        <translation>Marqué comme terminé. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Every article is begun.</source>
        <translation>Tous les articles sont commencés.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Marked as not done.</source>
        <translation>Marqué comme non terminé.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Done: this was the last article that was not.</source>
        <translation>Terminé : c’était le dernier article à faire.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <source>Done: this was the last article that was not. Hand in with Ctrl+Shift+H.</source>
        <translation>Terminé : c’était le dernier article à faire. Remettez avec Ctrl+Maj+H.</translation>
    </message>
    <message>
        <location filename="../../ui/code_workspace.py"/>
        <location filename="../../ui/codebook/checks.py"/>
        <location filename="../../ui/passages/filters.py"/>
        <location filename="../../ui/passages/table.py"/>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Also written</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>Used</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <source>looks like</source>
        <translation>ressemble à</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <source>has the name of</source>
        <translation>porte le nom de</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <source>may stand for</source>
        <translation>désigne peut-être</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <source>read as</source>
        <translation>lu comme</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <source>proposed by</source>
        <translation>proposé par</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_model.py"/>
        <location filename="../../ui/codebook/page.py"/>
        <source>a coder</source>
        <translation>un codeur ou une codeuse</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>One name or alias is the same.</source>
        <translation>Un nom ou une graphie est identique.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>The names differ by accents, blanks or punctuation.</source>
        <translation>Les noms diffèrent par des accents, des espaces ou la ponctuation.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>The same words in another order.</source>
        <translation>Les mêmes mots dans un autre ordre.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>One name is the other, shortened.</source>
        <translation>Un nom est l’autre, abrégé.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>One name is the other’s initials.</source>
        <translation>Un nom est formé des initiales de l’autre.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>The names differ by a letter or two.</source>
        <translation>Les noms diffèrent d’une ou deux lettres.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Take back the join</source>
        <translation>Annuler la réunion</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Also written, one name a line</source>
        <translation>Autres graphies, une par ligne</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>One name a line</source>
        <translation>Une par ligne</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>The same as</source>
        <translation>Le même que</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Join with another actor</source>
        <translation>Réunir avec un autre acteur</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Type another actor’s name</source>
        <translation>Nom d’un autre acteur</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Not the same</source>
        <translation>Pas le même</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Proposed by {name}.</source>
        <translation>Proposé par {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <location filename="../../ui/codebook/details.py"/>
        <source>Read as “{name}”.</source>
        <translation>Lu comme « {name} ».</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>Join into “{name}”</source>
        <translation>Réunir sous « {name} »</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>From now on both are read as “{name}”; no annotation is rewritten.</source>
        <translation>Désormais les deux se lisent « {name} » ; aucune annotation n’est réécrite.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>“{name}” is read as “{kept}” everywhere. Ctrl+Z takes it back.</source>
        <translation>« {name} » se lit partout « {kept} ». Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>They stay two, both accepted; you are not asked again. Ctrl+Z takes it back.</source>
        <translation>Ils restent deux, acceptés l’un et l’autre ; la question ne reviendra pas. Ctrl+Z l’annule.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/actor_pane.py"/>
        <source>“{name}” is used {n} times: join it into another instead.</source>
        <extracomment>For one: “{name}” is used {n} time: join it into another instead.</extracomment>
        <translation>
            <numerusform>« {name} » est utilisé {n} fois : réunissez-le plutôt avec un autre.</numerusform>
            <numerusform>« {name} » est utilisé {n} fois : réunissez-le plutôt avec un autre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_pane.py"/>
        <location filename="../../ui/codebook/details.py"/>
        <source>“{name}” is removed. Ctrl+Z brings it back.</source>
        <translation>« {name} » est supprimé. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_table.py"/>
        <source>No actors yet: press Ins, or the button above, and type one name after the other.</source>
        <translation>Pas encore d’acteurs : appuyez sur Inser ou sur le bouton ci-dessus et saisissez les noms l’un après l’autre.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_table.py"/>
        <source>No name or alias holds these words.</source>
        <translation>Aucun nom ni aucune graphie ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/actor_table.py"/>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/adding.py"/>
        <source>“{name}” is there already; nothing was added.</source>
        <translation>« {name} » existe déjà ; rien n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/alphas.py"/>
        <source>Being computed…</source>
        <translation>En cours de calcul…</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>No annotation was made under a rule that has been reworded since. When you reword a definition, what was coded before is listed here.</source>
        <translation>Aucune annotation n’a été faite selon une règle reformulée depuis. Quand vous reformulez une définition, ce qui a été codé avant est listé ici.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <location filename="../../ui/passages/table.py"/>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <location filename="../../ui/palette/errands.py"/>
        <location filename="../../ui/passages/table.py"/>
        <location filename="../../ui/reading/pane.py"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>Annotations to check again</source>
        <translation>Annotations à revérifier</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>Only its own coder says of an annotation that it still holds.</source>
        <translation>Seule la personne qui a fait une annotation peut dire qu’elle vaut encore.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/checks.py"/>
        <source>{n} annotations marked as checked. Ctrl+Z takes it back.</source>
        <extracomment>For one: {n} annotation marked as checked. Ctrl+Z takes it back.</extracomment>
        <translation>
            <numerusform>{n} annotation marquée comme vérifiée. Ctrl+Z l’annule.</numerusform>
            <numerusform>{n} annotations marquées comme vérifiées. Ctrl+Z l’annule.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>Open in the text</source>
        <translation>Ouvrir dans le texte</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>Still right</source>
        <translation>Toujours juste</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>The annotation holds under the new rule, too (Space in the list)</source>
        <translation>L’annotation vaut aussi selon la nouvelle règle (Espace dans la liste)</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/checks.py"/>
        <source>{coder}, {article}. The rule was reworded {when} UTC.</source>
        <translation>{coder}, {article}. Règle reformulée : {when} UTC.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/colour_row.py"/>
        <source>Colour: {colour}</source>
        <translation>Couleur : {colour}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/colour_row.py"/>
        <source>by its place</source>
        <translation>selon le rang</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/colour_row.py"/>
        <source>Colour in the text; the ring means: by its place in the list</source>
        <translation>Couleur dans le texte ; l’anneau signifie : selon le rang dans la liste</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Do not include</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Counter-example</source>
        <translation>Contre-exemple</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>List of values</source>
        <translation>Liste de valeurs</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Note on the coding</source>
        <translation>Note sur le codage</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Registry of actors</source>
        <translation>Registre des acteurs</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>A property of actors</source>
        <translation>Propriété d’acteurs</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Level of measurement</source>
        <translation>Niveau de mesure</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Key that opens it</source>
        <translation>Touche qui l’ouvre</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Several values per annotation</source>
        <translation>Plusieurs valeurs par annotation</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Optional: opened by its key only</source>
        <translation>Facultative : par sa touche</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Asked of passages</source>
        <translation>Demandée pour les passages</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Remove variable</source>
        <translation>Supprimer la variable</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Number on the scale</source>
        <translation>Nombre sur l’échelle</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Means “not applicable”</source>
        <translation>Signifie « sans objet »</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Retired: no longer on the form.</source>
        <translation>Retirée : plus dans le formulaire.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Put back on the form</source>
        <translation>Remettre dans le formulaire</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>Not used yet.</source>
        <translation>Pas encore utilisée.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/details.py"/>
        <source>Used {n} times: {who}.</source>
        <extracomment>For one: Used {n} time: {who}.</extracomment>
        <translation>
            <numerusform>Utilisée {n} fois : {who}.</numerusform>
            <numerusform>Utilisée {n} fois : {who}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/details.py"/>
        <source>“{words}” is no whole number; the old one stays.</source>
        <translation>« {words} » n’est pas un nombre entier ; l’ancien reste.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/difference_text.py"/>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>PDF to print (*.pdf);;Web page (*.html);;Excel workbook (*.xlsx);;CSV (*.csv);;TOML (*.toml);;REFI-QDA codebook (*.qdc)</source>
        <translation>PDF à imprimer (*.pdf);;Page web (*.html);;Classeur Excel (*.xlsx);;CSV (*.csv);;TOML (*.toml);;Grille REFI-QDA (*.qdc)</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>{project} codebook</source>
        <translation>{project} grille</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>Export codebook</source>
        <translation>Exporter la grille</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>Codebook written: {path}</source>
        <translation>Grille écrite : {path}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>Codebooks (*.toml *.xlsx *.csv *.qdc)</source>
        <translation>Grilles (*.toml *.xlsx *.csv *.qdc)</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>Import codebook</source>
        <translation>Importer une grille</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <location filename="../../ui/team/backups_sheet.py"/>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <location filename="../../ui/team/merge_sheet.py"/>
        <location filename="../../ui/welcome.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>{file} says what the codebook says already; nothing was changed.</source>
        <translation>{file} dit ce que la grille dit déjà; rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/files.py"/>
        <source>{n} entries would be new or changed. What the file does not have stays. Ctrl+Z takes it back.</source>
        <extracomment>For one: {n} entry would be new or changed. What the file does not have stays. Ctrl+Z takes it back.</extracomment>
        <translation>
            <numerusform>{n} entrée serait nouvelle ou modifiée. Ce que le fichier n’a pas reste. Ctrl+Z l’annule.</numerusform>
            <numerusform>{n} entrées seraient nouvelles ou modifiées. Ce que le fichier n’a pas reste. Ctrl+Z l’annule.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/files.py"/>
        <source>The codebook was taken in. Ctrl+Z takes it back.</source>
        <translation>La grille est importée. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>Name; Enter adds it and waits for the next</source>
        <translation>Nom ; Entrée l’ajoute et attend le suivant</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <location filename="../../ui/codebook/shelf.py"/>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>To check again</source>
        <translation>À revérifier</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>several per annotation</source>
        <translation>plusieurs par annotation</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>one per annotation</source>
        <translation>une par annotation</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>of actors</source>
        <translation>des acteurs</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>+ Actor</source>
        <translation>+ Acteur</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>Propose actor</source>
        <translation>Proposer un acteur</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>+ Value</source>
        <translation>+ Valeur</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/page.py"/>
        <source>Find among {n} values…</source>
        <extracomment>For one: Find in {n} value…</extracomment>
        <translation>
            <numerusform>Chercher ({n})…</numerusform>
            <numerusform>Chercher ({n})…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>Find values</source>
        <translation>Chercher des valeurs</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/page.py"/>
        <source>Find among {n} actors…</source>
        <extracomment>For one: Find in {n} actor…</extracomment>
        <translation>
            <numerusform>Chercher ({n})…</numerusform>
            <numerusform>Chercher ({n})…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>Find actors</source>
        <translation>Chercher des acteurs</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/page.py"/>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/panes.py"/>
        <source>A text is written for every passage; there is nothing to list here.</source>
        <translation>Un texte est écrit pour chaque passage ; il n’y a rien à lister ici.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/past.py"/>
        <source>Why this change?</source>
        <translation>Pourquoi ce changement ?</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/past.py"/>
        <location filename="../../ui/codebook/versions.py"/>
        <source>One sentence for your coders; Enter keeps it</source>
        <translation>Une phrase ; Entrée la garde</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/past.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/past.py"/>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/past.py"/>
        <source>and {n} earlier</source>
        <extracomment>For one: and {n} earlier</extracomment>
        <translation>
            <numerusform>et {n} antérieur</numerusform>
            <numerusform>et {n} antérieurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>registry</source>
        <translation>registre</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <location filename="../../ui/codebook/telling.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>Variables and versions</source>
        <translation>Variables et versions</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>+ Variable</source>
        <translation>+ Variable</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>Name of the new variable</source>
        <translation>Nom de la nouvelle variable</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>Coders may edit it</source>
        <translation>Modifiable par les codeurs</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>In the files you send from now on, coders may change the codebook, too</source>
        <translation>Dans les fichiers que vous enverrez désormais, les codeurs aussi pourront modifier la grille</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <location filename="../../ui/passages/page.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>Actors from the registry</source>
        <translation>Acteurs du registre</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <location filename="../../ui/coding/form.py"/>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <location filename="../../ui/window.py"/>
        <source>Codebook</source>
        <translation>Grille de codage</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/shelf.py"/>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/sorts.py"/>
        <source>All {n}</source>
        <translation>Tous {n}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/sorts.py"/>
        <source>Proposed {n}</source>
        <translation>Proposés {n}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/sorts.py"/>
        <source>Look alike {n}</source>
        <translation>Semblables {n}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/sorts.py"/>
        <source>Joined {n}</source>
        <translation>Réunis {n}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>definition</source>
        <translation>définition</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>include</source>
        <translation>inclusion</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>exclude</source>
        <translation>exclusion</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>counter-example</source>
        <translation>contre-exemple</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>key</source>
        <translation>touche</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>level</source>
        <translation>niveau de mesure</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>optional</source>
        <translation>facultative</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>asked of passages</source>
        <translation>demandée pour les passages</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>also written</source>
        <translation>autres graphies</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>retired</source>
        <translation>retirée</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>heading</source>
        <translation>rubrique</translation>
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
        <translation>intervalle</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>renamed from “{before}”</source>
        <translation>renommage, auparavant « {before} »</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>brought back</source>
        <translation>remise en service</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>joined with “{other}”</source>
        <translation>réunion avec « {other} »</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>no longer joined with “{other}”</source>
        <translation>plus de réunion avec « {other} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things added</source>
        <extracomment>For one: {n} thing added</extracomment>
        <translation>
            <numerusform>{n} ajout</numerusform>
            <numerusform>{n} ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things removed</source>
        <extracomment>For one: {n} thing removed</extracomment>
        <translation>
            <numerusform>{n} suppression</numerusform>
            <numerusform>{n} suppressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things renamed</source>
        <extracomment>For one: {n} thing renamed</extracomment>
        <translation>
            <numerusform>{n} renommage</numerusform>
            <numerusform>{n} renommages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things reworded</source>
        <extracomment>For one: {n} thing reworded</extracomment>
        <translation>
            <numerusform>{n} reformulation</numerusform>
            <numerusform>{n} reformulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things retired</source>
        <extracomment>For one: {n} thing retired</extracomment>
        <translation>
            <numerusform>{n} retrait</numerusform>
            <numerusform>{n} retraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things brought back</source>
        <extracomment>For one: {n} thing brought back</extracomment>
        <translation>
            <numerusform>{n} remise en service</numerusform>
            <numerusform>{n} remises en service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things moved</source>
        <extracomment>For one: {n} thing moved</extracomment>
        <translation>
            <numerusform>{n} déplacement</numerusform>
            <numerusform>{n} déplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things joined</source>
        <extracomment>For one: {n} thing joined</extracomment>
        <translation>
            <numerusform>{n} réunion</numerusform>
            <numerusform>{n} réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things parted</source>
        <extracomment>For one: {n} thing parted</extracomment>
        <translation>
            <numerusform>{n} séparation</numerusform>
            <numerusform>{n} séparations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>{n} things set</source>
        <extracomment>For one: {n} thing set</extracomment>
        <translation>
            <numerusform>{n} réglage</numerusform>
            <numerusform>{n} réglages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>added to {variable}</source>
        <translation>ajout à {variable}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>“{name}” {what}</source>
        <translation>« {name} » – {what}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>{field} written</source>
        <translation>{field} : texte écrit</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>{field} reworded</source>
        <translation>{field} : texte reformulé</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>{field} taken out</source>
        <translation>{field} : texte retiré</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>{field} set to {value}</source>
        <translation>{field} : désormais {value}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>moved</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>moved under “{heading}”</source>
        <translation>déplacement sous « {heading} »</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/telling.py"/>
        <source>moved out of its heading</source>
        <translation>sortie de sa rubrique</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/telling.py"/>
        <source>used {n} times</source>
        <extracomment>For one: used {n} time</extracomment>
        <translation>
            <numerusform>utilisé {n} fois</numerusform>
            <numerusform>utilisé {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/used.py"/>
        <source>Still being counted…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/used.py"/>
        <source>Not used.</source>
        <translation>Pas utilisé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/used.py"/>
        <source>{n} times: {who}</source>
        <extracomment>For one: {n} time: {who}</extracomment>
        <translation>
            <numerusform>{n} fois : {who}</numerusform>
            <numerusform>{n} fois : {who}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_model.py"/>
        <location filename="../../ui/coding/option_row.py"/>
        <source>key {key}</source>
        <translation>touche {key}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>level {number}</source>
        <translation>niveau {number}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_model.py"/>
        <source>joined</source>
        <translation>réunie</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>No values yet: press Ins, or + Value above, and type one name after the other.</source>
        <translation>Pas encore de valeurs : appuyez sur Inser ou sur « + Valeur » ci-dessus et saisissez les noms l’un après l’autre.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>No value holds these words.</source>
        <translation>Aucune valeur ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Under the one above</source>
        <translation>Sous la précédente</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Beside its heading</source>
        <translation>À côté de sa rubrique</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>“{name}” is back on the form.</source>
        <translation>« {name} » est de nouveau dans le formulaire.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>others stand below it</source>
        <translation>d’autres sont au-dessous</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>it has been used</source>
        <translation>elle a été utilisée</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>“{name}” is retired, not removed: {why}. Del puts it back.</source>
        <translation>« {name} » est retirée, non supprimée : {why}. Suppr la remet.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>“{name}” is removed; its code {code} stays taken. Ctrl+Z: back.</source>
        <translation>« {name} » est supprimée ; son code {code} reste pris. Ctrl+Z la rétablit.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/value_tree.py"/>
        <source>Retire or remove</source>
        <translation>Retirer ou supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Made with {variables} and {values}</source>
        <translation>Créée avec {variables} et {values}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/versions.py"/>
        <source>{n} variables</source>
        <extracomment>For one: {n} variable</extracomment>
        <translation>
            <numerusform>{n} variable</numerusform>
            <numerusform>{n} variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/codebook/versions.py"/>
        <source>{n} values</source>
        <extracomment>For one: {n} value</extracomment>
        <translation>
            <numerusform>{n} valeur</numerusform>
            <numerusform>{n} valeurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Compared with</source>
        <translation>Comparée à</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>{who}, {when} UTC. Content {hash}.</source>
        <translation>{who}, {when} UTC. Contenu {hash}.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>It takes an earlier act back.</source>
        <translation>Elle annule une action antérieure.</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>the version before</source>
        <translation>la version précédente</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>the codebook now</source>
        <translation>la grille actuelle</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>version {number}, {when}</source>
        <translation>version {number}, {when}</translation>
    </message>
    <message>
        <location filename="../../ui/codebook/versions.py"/>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_chips.py"/>
        <source>Take out {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>Name or alias</source>
        <translation>Nom ou alias</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>Search {variable}</source>
        <translation>Rechercher {variable}</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>Actors found</source>
        <translation>Acteurs trouvés</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>Propose “{name}” — Enter again</source>
        <translation>Proposer « {name} » – Entrée encore une fois</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>“{name}” is not in the registry</source>
        <translation>« {name} » n’est pas dans le registre</translation>
    </message>
    <message>
        <location filename="../../ui/coding/actor_search.py"/>
        <source>“{name}” fits {count} actors of that name: choose one with ↓</source>
        <translation>« {name} » correspond à {count} acteurs de ce nom : choisissez-en un avec ↓</translation>
    </message>
    <message>
        <location filename="../../ui/coding/aloud.py"/>
        <source>{variable}: choose</source>
        <translation>{variable} : choisir</translation>
    </message>
    <message>
        <location filename="../../ui/coding/aloud.py"/>
        <source>Kept: {values}</source>
        <translation>Gardée : {values}</translation>
    </message>
    <message>
        <location filename="../../ui/coding/aloud.py"/>
        <source>{variable}: {values} taken out</source>
        <translation>{variable} : {values} retiré</translation>
    </message>
    <message>
        <location filename="../../ui/coding/bar.py"/>
        <source>Values for the passage selected</source>
        <translation>Valeurs du passage sélectionné</translation>
    </message>
    <message>
        <location filename="../../ui/coding/bar.py"/>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>Another passage: Shift+Enter adds it to the claim, a value begins a new one.</source>
        <translation>Autre passage : Maj+Entrée l’ajoute à la revendication, une valeur en commence une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>The claim begun before was dropped.</source>
        <translation>La revendication commencée avant a été abandonnée.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>Say first what is to be changed, by its letter: {letters}.</source>
        <translation>D’abord la lettre de ce qui doit changer : {letters}.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>Kept. The same passage has the same values once more already.</source>
        <translation>Gardée. Le même passage porte déjà une fois les mêmes valeurs.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/claim.py"/>
        <source>Kept without values.</source>
        <translation>Gardée sans valeurs.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <location filename="../../ui/keys.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>cancel</source>
        <translation>abandonner</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>remove</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/coding/foot.py"/>
        <source>next, previous</source>
        <translation>suivante, précédente</translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <source>Coding form</source>
        <translation>Formulaire de codage</translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <location filename="../../ui/coding/passage.py"/>
        <source>Selected passage</source>
        <translation>Passage sélectionné</translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <location filename="../../ui/coding/memo.py"/>
        <location filename="../../ui/passages/table.py"/>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <source>Select a passage in the text, with Alt+↓ or the mouse.</source>
        <translation>Sélectionnez un passage dans le texte, avec Alt+↓ ou la souris.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/form.py"/>
        <source>{variable}: nothing has the number {digit}.</source>
        <translation>{variable} : rien ne porte le numéro {digit}.</translation>
    </message>
    <message>
        <location filename="../../ui/coding/memo.py"/>
        <source>Add a note for adjudication…</source>
        <translation>Note pour l’arbitrage…</translation>
    </message>
    <message>
        <location filename="../../ui/coding/option_row.py"/>
        <location filename="../../ui/coding/segmented.py"/>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <location filename="../../ui/coding/registry.py"/>
        <source>1–9, or {key} to search</source>
        <translation>1–9, ou {key} pour chercher</translation>
    </message>
    <message>
        <location filename="../../ui/coding/registry.py"/>
        <source>1–9, or click to search</source>
        <translation>1–9, ou cliquez pour chercher</translation>
    </message>
    <message>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Not</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <location filename="../../ui/coding/rule_box.py"/>
        <source>Not this</source>
        <translation>Contre-exemple</translation>
    </message>
    <message>
        <location filename="../../ui/coding/value_list.py"/>
        <source>Type to filter</source>
        <translation>Tapez pour filtrer</translation>
    </message>
    <message>
        <location filename="../../ui/coding/value_list.py"/>
        <source>Filter {variable}</source>
        <translation>Filtrer {variable}</translation>
    </message>
    <message>
        <location filename="../../ui/coding/whose.py"/>
        <source>{name}’s coding: to look at, not to change.</source>
        <translation>Codage de {name} : à consulter, pas à modifier.</translation>
    </message>
    <message>
        <location filename="../../ui/crash_net.py"/>
        <source>Something went wrong in Accord.</source>
        <translation>Une erreur s’est produite dans Accord.</translation>
    </message>
    <message>
        <location filename="../../ui/crash_net.py"/>
        <source>Everything marked as saved is on the disk. You can go on; if it happens again, start Accord anew and send the details to its makers. They are also in
{log}</source>
        <translation>Tout ce qui est indiqué comme enregistré est sur le disque. Vous pouvez continuer ; si cela se reproduit, redémarrez Accord et envoyez les détails à ses auteurs. Ils sont aussi dans
{log}</translation>
    </message>
    <message>
        <location filename="../../ui/crash_net.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../../ui/crash_net.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Accord projects (*.accord);;All files (*)</source>
        <translation>Projets Accord (*.accord);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Articles (*.txt *.md *.html *.htm *.docx);;All files (*)</source>
        <translation>Articles (*.txt *.md *.html *.htm *.docx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Save it to a place of its own before coding.</source>
        <translation>Enregistrez-le à un endroit à lui avant de coder.</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>{file} is in {place}, where your work could be lost.</source>
        <translation>{file} se trouve dans {place}, où votre travail pourrait se perdre.</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>{file} is read-only.</source>
        <translation>{file} est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>This file was not opened</source>
        <translation>Ce fichier n’a pas été ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Save it to a place of its own…</source>
        <translation>L’enregistrer à un endroit à lui…</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Where should this file live?</source>
        <translation>Où ce fichier doit-il être conservé ?</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Making the example…</source>
        <translation>Création de l’exemple…</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <location filename="../../ui/welcome.py"/>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <location filename="../../ui/file_errands.py"/>
        <source>Reading articles…</source>
        <translation>Lecture des articles…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/file_errands.py"/>
        <source>Imported {n} articles.</source>
        <extracomment>For one: Imported {n} article.</extracomment>
        <translation>
            <numerusform>{n} article importé.</numerusform>
            <numerusform>{n} articles importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/file_errands.py"/>
        <source>{n} were there already.</source>
        <extracomment>For one: {n} was there already.</extracomment>
        <translation>
            <numerusform>{n} y était déjà.</numerusform>
            <numerusform>{n} y étaient déjà.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/find_line.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Nothing is done yet. What you do is listed here, and can be taken back.</source>
        <translation>Rien n’est encore fait. Ce que vous faites apparaît ici et peut être annulé.</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Acts of others, and what came by a merge, are not in this list: a merge is taken back with File &gt; Undo merge.</source>
        <translation>Les actions des autres, et ce qui est venu d’une fusion, ne figurent pas dans cette liste : une fusion s’annule par Fichier &gt; Annuler la fusion.</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>What you did</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>What you did, newest first</source>
        <translation>Vos actions, les plus récentes d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/history_list.py"/>
        <source>Take back {n} acts</source>
        <extracomment>For one: Take back {n} act</extracomment>
        <translation>
            <numerusform>Annuler {n} action</numerusform>
            <numerusform>Annuler {n} actions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Ctrl+Shift+Z does them again, one by one.</source>
        <translation>Ctrl+Maj+Z les rétablit, une par une.</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Ctrl+Shift+Z does it again.</source>
        <translation>Ctrl+Maj+Z la rétablit.</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>Nothing of it stands any more: it was taken back or replaced by later acts.</source>
        <translation>Rien de cela ne tient encore : c’est annulé ou remplacé par des actions ultérieures.</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <location filename="../../ui/history_list.py"/>
        <source>{act}, taken back or replaced</source>
        <translation>{act}, annulée ou remplacée</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{keys} is “{action}” already. Give that one other keys first.</source>
        <translation>{keys} est déjà « {action} ». Donnez d’abord d’autres touches à cette action.</translation>
    </message>
    <message>
        <location filename="../../ui/keys.py"/>
        <source>{keys} alone is for writing and coding. Add Ctrl or Alt, or use a function key.</source>
        <translation>{keys} seul sert à écrire et à coder. Ajoutez Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/leaving.py"/>
        <source>{n} acts could not be saved.</source>
        <extracomment>For one: {n} act could not be saved.</extracomment>
        <translation>
            <numerusform>{n} action n’a pas pu être enregistrée.</numerusform>
            <numerusform>{n} actions n’ont pas pu être enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/leaving.py"/>
        <location filename="../../ui/status_line.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/leaving.py"/>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <location filename="../../ui/leaving.py"/>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <location filename="../../ui/leaving.py"/>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <location filename="../../ui/leaving.py"/>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <location filename="../../ui/leaving.py"/>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <location filename="../../ui/page_look.py"/>
        <source>Coder (everybody’s annotations)</source>
        <translation>Codeur (annotations de tous)</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Nothing is called that. Try the beginning of a word.</source>
        <translation>Rien ne s’appelle ainsi. Essayez le début d’un mot.</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <location filename="../../ui/top_bar.py"/>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>Search or run a command…</source>
        <translation>Rechercher ou exécuter une commande…</translation>
    </message>
    <message>
        <location filename="../../ui/palette/palette.py"/>
        <source>What answers</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Select the next sentence</source>
        <translation>Sélectionner la phrase suivante</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Select the sentence before</source>
        <translation>Sélectionner la phrase précédente</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One clause more at the end</source>
        <translation>Une proposition de plus à la fin</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One clause less at the end</source>
        <translation>Une proposition de moins à la fin</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One clause more at the start</source>
        <translation>Une proposition de plus au début</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One clause less at the start</source>
        <translation>Une proposition de moins au début</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>As Alt+Shift+Right, where the desktop takes that</source>
        <translation>Comme Alt+Maj+Droite, si le bureau l’intercepte</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>As Alt+Shift+Left</source>
        <translation>Comme Alt+Maj+Gauche</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>As Alt+Left</source>
        <translation>Comme Alt+Gauche</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>As Alt+Right</source>
        <translation>Comme Alt+Droite</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One word more</source>
        <translation>Un mot de plus</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>One character more</source>
        <translation>Un caractère de plus</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Keep the selection and add another to the claim</source>
        <translation>Garder la sélection et en ajouter une autre à la revendication</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>First actor or value; the digits go on</source>
        <translation>Premier acteur ou première valeur ; de même pour les autres chiffres</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Keep the claim as it stands; of a kept one, take its borders in hand</source>
        <translation>Garder la revendication telle quelle ; si elle l’est déjà, en déplacer les limites</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Drop the claim</source>
        <translation>Abandonner la revendication</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Note: {name}</source>
        <translation>Note : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/palette/shortcuts.py"/>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="../../ui/palette/sources.py"/>
        <location filename="../../ui/passages/filters.py"/>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Words in passages and memos</source>
        <translation>Mots des passages et mémos</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Words in passages and memos…</source>
        <translation>Mots des passages et mémos…</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Words in titles and outlets</source>
        <translation>Mots des titres et médias</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Article…</source>
        <translation>Article…</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Any coder</source>
        <translation>Tous les codeurs</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Any actor</source>
        <translation>Tous les acteurs</translation>
    </message>
    <message>
        <location filename="../../ui/passages/filters.py"/>
        <source>Any value</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <location filename="../../ui/passages/page.py"/>
        <source>CSV (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/passages/page.py"/>
        <source>Passages stand here once something is coded: select text in Code and give it an actor.</source>
        <translation>Les passages apparaissent ici dès que quelque chose est codé : sélectionnez du texte dans Coder et donnez-lui un acteur.</translation>
    </message>
    <message>
        <location filename="../../ui/passages/page.py"/>
        <source>No passage fits all of these. Esc shows every passage again.</source>
        <translation>Aucun passage ne correspond à tout cela. Échap les montre tous.</translation>
    </message>
    <message>
        <location filename="../../ui/passages/page.py"/>
        <source>Write this table as CSV or XLSX, as it is shown</source>
        <translation>Écrire ce tableau en CSV ou XLSX, tel qu’il est affiché</translation>
    </message>
    <message>
        <location filename="../../ui/passages/page.py"/>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/passages/page.py"/>
        <source>{n} passages written to {file}.</source>
        <extracomment>For one: {n} passage written to {file}.</extracomment>
        <translation>
            <numerusform>{n} passage écrit dans {file}.</numerusform>
            <numerusform>{n} passages écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/places.py"/>
        <source>an archive’s temporary folder</source>
        <comment>where a file is</comment>
        <translation>le dossier temporaire d’une archive</translation>
    </message>
    <message>
        <location filename="../../ui/places.py"/>
        <source>your mail program’s folder</source>
        <comment>where a file is</comment>
        <translation>le dossier de votre messagerie</translation>
    </message>
    <message>
        <location filename="../../ui/places.py"/>
        <source>your downloads folder</source>
        <comment>where a file is</comment>
        <translation>votre dossier de téléchargements</translation>
    </message>
    <message>
        <location filename="../../ui/places.py"/>
        <source>a temporary folder</source>
        <comment>where a file is</comment>
        <translation>un dossier temporaire</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/errands.py"/>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/errands.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/errands.py"/>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/errands.py"/>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>Choose an action, go to the field and press its new keys; Backspace leaves it without.</source>
        <translation>Choisissez une action, allez au champ et appuyez sur ses nouvelles touches ; Retour arrière la laisse sans.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/keys_page.py"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Interface size</source>
        <translation>Taille de l’interface</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Article font</source>
        <translation>Police de l’article</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Article lines</source>
        <translation>Lignes de l’article</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Everything but the article.</source>
        <translation>Tout sauf l’article.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Article size</source>
        <translation>Taille de l’article</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Nothing else moves by itself but bars of progress.</source>
        <translation>À part les barres de progression, rien d’autre ne bouge de soi-même.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Colours stand for</source>
        <translation>Les couleurs indiquent</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Sort articles</source>
        <translation>Trier les articles</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Selecting</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Hold Ctrl while dragging for exact characters.</source>
        <translation>Avec Ctrl en glissant : au caractère près.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>Open a project to choose among its variables.</source>
        <translation>Ouvrez un projet pour choisir parmi ses variables.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/pages.py"/>
        <source>In force when Accord is started again. Reports and the command line speak English.</source>
        <translation>Pris en compte au prochain démarrage d’Accord. Les rapports et la ligne de commande sont en anglais.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/window.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/window.py"/>
        <source>Kinds of settings</source>
        <translation>Types de paramètres</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/window.py"/>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <location filename="../../ui/reading/announcing.py"/>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../ui/reading/announcing.py"/>
        <source>{words}, selected</source>
        <translation>{words}, sélectionné</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Find in this article…</source>
        <translation>Rechercher dans cet article…</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Find in all (Ctrl+Shift+F)</source>
        <translation>Rechercher dans tous (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <location filename="../../ui/reading/find_bar.py"/>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reading/finding.py"/>
        <source>in {n} articles</source>
        <extracomment>For one: in {n} article</extracomment>
        <translation>
            <numerusform>dans {n} article</numerusform>
            <numerusform>dans {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/reading/finding.py"/>
        <source>{n} places {articles}</source>
        <extracomment>For one: {n} place {articles}</extracomment>
        <translation>
            <numerusform>{n} endroit {articles}</numerusform>
            <numerusform>{n} endroits {articles}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/reading/finding.py"/>
        <source>more than {words}: say more of what to find</source>
        <translation>plus de {words} : précisez la recherche</translation>
    </message>
    <message>
        <location filename="../../ui/reading/finding.py"/>
        <source>{words}, searching…</source>
        <translation>{words}, recherche en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/reading/hits.py"/>
        <source>Found in all articles</source>
        <translation>Trouvé dans tous les articles</translation>
    </message>
    <message>
        <location filename="../../ui/reading/pane.py"/>
        <source>Article: {title}</source>
        <translation>Article : {title}</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reader.py"/>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reader.py"/>
        <source>{number} here</source>
        <translation>{number} ici</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reader.py"/>
        <source>{at} of {number}</source>
        <translation>{at} sur {number}</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reshaping.py"/>
        <source>Shift+Enter adds the passage to the annotation outlined; a value begins a new one.</source>
        <translation>Maj+Entrée ajoute le passage à l’annotation encadrée ; une valeur en commence une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reshaping.py"/>
        <source>Added to the annotation. Ctrl+Z takes it back.</source>
        <translation>Ajouté à l’annotation. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reshaping.py"/>
        <source>Move the borders by the keys that select, or drag them; Enter keeps, Esc gives up.</source>
        <translation>Déplacez les limites avec les touches de sélection ou à la souris ; Entrée garde, Échap renonce.</translation>
    </message>
    <message>
        <location filename="../../ui/reading/reshaping.py"/>
        <source>Borders moved. Ctrl+Z takes it back.</source>
        <translation>Limites déplacées. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Tries once more to save what was refused (Ctrl+S)</source>
        <translation>Essaie encore une fois d’enregistrer ce qui a été refusé (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>What colours stand for</source>
        <translation>Ce que désignent les couleurs</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>What colours stand for (Ctrl+Shift+C: the next)</source>
        <translation>Ce que désignent les couleurs (Ctrl+Maj+C : la suivante)</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Not saved: {words}</source>
        <translation>Non enregistré : {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/status_line.py"/>
        <source>{n} annotations in this article</source>
        <extracomment>For one: {n} annotation in this article</extracomment>
        <translation>
            <numerusform>{n} annotation dans cet article</numerusform>
            <numerusform>{n} annotations dans cet article</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>{words}, {others} of others: choose whose at the top right</source>
        <translation>{words}, {others} d’autres codeurs : choisissez lesquelles en haut à droite</translation>
    </message>
    <message>
        <location filename="../../ui/status_line.py"/>
        <source>Colour by: {what} ▾</source>
        <translation>Couleurs selon : {what} ▾</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Undone: {deed}.</source>
        <translation>Annulé : {deed}.</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Done again: {deed}.</source>
        <translation>Rétabli : {deed}.</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Nothing waits to be saved.</source>
        <translation>Rien n’attend d’être enregistré.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/taking_back.py"/>
        <source>{n} acts taken back, then:</source>
        <extracomment>For one: {n} act taken back, then:</extracomment>
        <translation>
            <numerusform>{n} action annulée, puis :</numerusform>
            <numerusform>{n} actions annulées, puis :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/taking_back.py"/>
        <source>{n} acts taken back.</source>
        <extracomment>For one: {n} act taken back.</extracomment>
        <translation>
            <numerusform>{n} action annulée.</numerusform>
            <numerusform>{n} actions annulées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Ctrl+Shift+Z does the last one again.</source>
        <translation>Ctrl+Maj+Z rétablit la dernière.</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>done before this opening</source>
        <translation>fait avant cette ouverture</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>done on several articles</source>
        <translation>fait sur plusieurs articles</translation>
    </message>
    <message>
        <location filename="../../ui/taking_back.py"/>
        <source>Press {keys} again for: {deed}, {why}.</source>
        <translation>Encore {keys} pour : {deed}, {why}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/taking_back.py"/>
        <source>{n} fields edited since then stayed.</source>
        <extracomment>For one: {n} field edited since then stayed.</extracomment>
        <translation>
            <numerusform>{n} champ modifié depuis est resté.</numerusform>
            <numerusform>{n} champs modifiés depuis sont restés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>Last written</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>Earlier files of this project</source>
        <translation>Fichiers antérieurs de ce projet</translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>Put this one back</source>
        <translation>Restaurer celle-ci</translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>The file as it is now is kept among the backups, so that this can be taken back the same way.</source>
        <translation>Le fichier actuel est gardé parmi les sauvegardes : cela peut donc s’annuler de la même façon.</translation>
    </message>
    <message>
        <location filename="../../ui/team/backups_sheet.py"/>
        <source>There are no backups of this project yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce projet.</translation>
    </message>
    <message>
        <location filename="../../ui/team/decisions.py"/>
        <source>Looking for open questions…</source>
        <translation>Recherche des questions ouvertes…</translation>
    </message>
    <message>
        <location filename="../../ui/team/decisions.py"/>
        <source>Settling…</source>
        <translation>Règlement en cours…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/decisions.py"/>
        <source>Settled {n} fields by what was shown.</source>
        <extracomment>For one: Settled {n} field by what was shown.</extracomment>
        <translation>
            <numerusform>{n} champ réglé comme il était affiché.</numerusform>
            <numerusform>{n} champs réglés comme ils étaient affichés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/decisions.py"/>
        <source>Wrote the report of the last merge to {file}.</source>
        <translation>Rapport de la dernière fusion écrit dans {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/team/decisions.py"/>
        <source>Reading the backups…</source>
        <translation>Lecture des sauvegardes…</translation>
    </message>
    <message>
        <location filename="../../ui/team/decisions.py"/>
        <source>Checking the backup…</source>
        <translation>Vérification de la sauvegarde…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/decisions.py"/>
        <source>An earlier file is back, with {n} annotations. The one before it is kept among the backups.</source>
        <extracomment>For one: An earlier file is back, with {n} annotation. The one before it is kept among the backups.</extracomment>
        <translation>
            <numerusform>Un fichier antérieur est rétabli, avec {n} annotation. Le précédent est gardé parmi les sauvegardes.</numerusform>
            <numerusform>Un fichier antérieur est rétabli, avec {n} annotations. Le précédent est gardé parmi les sauvegardes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Accord projects (*.accord)</source>
        <translation>Projets Accord (*.accord)</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Putting the histories together…</source>
        <translation>Réunion des historiques…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Verifying the merged file…</source>
        <translation>Vérification du fichier fusionné…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Putting the merged file in place…</source>
        <translation>Mise en place du fichier fusionné…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Merge files</source>
        <translation>Fusionner des fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Wrote the report of the preview to {file}.</source>
        <translation>Rapport de l’aperçu écrit dans {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Merging…</source>
        <translation>Fusion en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Merged {files}: {new}.</source>
        <translation>Fusion de {files} : {new}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/errands.py"/>
        <source>{n} files</source>
        <extracomment>For one: {n} file</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/errands.py"/>
        <source>{n} new annotations</source>
        <extracomment>For one: {n} new annotation</extracomment>
        <translation>
            <numerusform>{n} nouvelle annotation</numerusform>
            <numerusform>{n} nouvelles annotations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>File &gt; Open questions lists what is left to decide.</source>
        <translation>Fichier &gt; Questions ouvertes montre ce qui reste à décider.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>File &gt; Undo merge takes them out again.</source>
        <translation>Fichier &gt; Annuler la fusion les retire.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Taking the last merge back…</source>
        <translation>Annulation de la dernière fusion…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>The file is as it was before.</source>
        <translation>Le fichier est comme avant.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>What was done here since is kept.</source>
        <translation>Ce qui a été fait ici depuis est gardé.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>The last merge was taken back.</source>
        <translation>La dernière fusion a été annulée.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Undo merge</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/errands.py"/>
        <source>{n} edits would be left out.</source>
        <extracomment>For one: {n} edit would be left out.</extracomment>
        <translation>
            <numerusform>{n} modification serait laissée de côté.</numerusform>
            <numerusform>{n} modifications seraient laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Stopped. The file is as it was before.</source>
        <translation>Arrêté. Le fichier est tel qu’il était.</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Making and checking the copy…</source>
        <translation>Création et vérification de la copie…</translation>
    </message>
    <message>
        <location filename="../../ui/team/errands.py"/>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Where the copy goes</source>
        <translation>Où va la copie</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>The copy is checked before it is given its name.</source>
        <translation>La copie est vérifiée avant de recevoir son nom.</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>{file} is in {folder}.</source>
        <translation>{file} est dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Handed in</source>
        <translation>Remis</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Send it to your lead.</source>
        <translation>Envoyez-la à votre responsable.</translation>
    </message>
    <message>
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>Back to coding</source>
        <translation>Retour au codage</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>{n} articles are done</source>
        <extracomment>For one: {n} article is done</extracomment>
        <translation>
            <numerusform>{n} article est terminé</numerusform>
            <numerusform>{n} articles sont terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/hand_in_sheet.py"/>
        <source>{done}, and {n} articles only started: started ones do not count in agreement.</source>
        <extracomment>For one: {done}, and {n} article only started: started ones do not count in agreement.</extracomment>
        <translation>
            <numerusform>{done}, {n} article seulement commencé : les articles commencés ne comptent pas dans l’accord.</numerusform>
            <numerusform>{done}, {n} articles seulement commencés : les articles commencés ne comptent pas dans l’accord.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <location filename="../../annotator/report/prose.py"/>
        <source>Removed</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <location filename="../../annotator/report/prose.py"/>
        <source>To settle</source>
        <translation>À régler</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Started</source>
        <translation>Commencés</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>What each file brings</source>
        <translation>Ce qu’apporte chaque fichier</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Merge preview</source>
        <translation>Aperçu de la fusion</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>A merge can be undone as one step.</source>
        <translation>Une fusion s’annule en une fois.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Merge {n} files</source>
        <extracomment>For one: Merge {n} file</extracomment>
        <translation>
            <numerusform>Fusionner {n} fichier</numerusform>
            <numerusform>Fusionner {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>Nothing to merge</source>
        <translation>Rien à fusionner</translation>
    </message>
    <message>
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>{file} brings nothing new: all of it is here already.</source>
        <translation>{file} n’apporte rien de nouveau : tout est déjà là.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>{file}: {n} articles are started but not marked done, and will not count in agreement.</source>
        <extracomment>For one: {file}: {n} article is started but not marked done, and will not count in agreement.</extracomment>
        <translation>
            <numerusform>{file} : {n} article est commencé mais pas marqué terminé, et ne comptera pas dans l’accord.</numerusform>
            <numerusform>{file} : {n} articles sont commencés mais pas marqués terminés, et ne compteront pas dans l’accord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>{file}: {n} annotations stand on “{name}”, which was removed. Nothing is lost: it can be brought back.</source>
        <extracomment>For one: {file}: {n} annotation stands on “{name}”, which was removed. Nothing is lost: it can be brought back.</extracomment>
        <translation>
            <numerusform>{file} : {n} annotation repose sur « {name} », supprimé ici. Rien n’est perdu : on peut le rétablir.</numerusform>
            <numerusform>{file} : {n} annotations reposent sur « {name} », supprimé ici. Rien n’est perdu : on peut le rétablir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>{n} names are there under several ids: nothing is joined unless you say so, afterwards, in File &gt; Open questions.</source>
        <extracomment>For one: One name is there under several ids: nothing is joined unless you say so, afterwards, in File &gt; Open questions.</extracomment>
        <translation>
            <numerusform>Un nom figure sous plusieurs identifiants : rien n’est réuni sans votre accord, ensuite, dans Fichier &gt; Questions ouvertes.</numerusform>
            <numerusform>{n} noms figurent sous plusieurs identifiants : rien n’est réuni sans votre accord, ensuite, dans Fichier &gt; Questions ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/team/merge_sheet.py"/>
        <source>{n} fields were edited on two machines at once. One of the versions is shown; every version stays in the history.</source>
        <extracomment>For one: One field was edited on two machines at once. One of the versions is shown; every version stays in the history.</extracomment>
        <translation>
            <numerusform>Un champ a été modifié sur deux machines à la fois. L’une des versions est affichée ; toutes restent dans l’historique.</numerusform>
            <numerusform>{n} champs ont été modifiés sur deux machines à la fois. L’une des versions est affichée ; toutes restent dans l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>The open questions</source>
        <translation>Les questions ouvertes</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>Settle all fields as shown</source>
        <translation>Régler tous les champs comme affichés</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>Whatever is answered is written as an act of yours; until then the one marked as shown now holds.</source>
        <translation>Chaque réponse est écrite comme un acte de votre part ; d’ici là vaut celle marquée « affiché maintenant ».</translation>
    </message>
    <message>
        <location filename="../../ui/team/questions_sheet.py"/>
        <source>Nothing is open.</source>
        <translation>Rien n’est en suspens.</translation>
    </message>
    <message>
        <location filename="../../ui/team/report_file.py"/>
        <source>Markdown (*.md);;Table (*.csv);;Plain text (*.txt)</source>
        <translation>Markdown (*.md);;Tableau (*.csv);;Texte brut (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/team/report_file.py"/>
        <source>merge report</source>
        <translation>rapport de fusion</translation>
    </message>
    <message>
        <location filename="../../ui/team/report_file.py"/>
        <source>Merge report</source>
        <translation>Rapport de fusion</translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Hand in…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Make a checked copy to send back (Ctrl+Shift+H)</source>
        <translation>Faire une copie vérifiée à renvoyer (Ctrl+Maj+H)</translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Coding as {name}</source>
        <translation>{name} code</translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Looking at {name}</source>
        <translation>Codage de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>Rechercher ou exécuter une commande (Ctrl+K)</translation>
    </message>
    <message>
        <location filename="../../ui/top_bar.py"/>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Mark who claims what in news articles, alone or as a team, and see how far the coders agree.</source>
        <translation>Marquez qui revendique quoi dans les articles de presse, seul ou en équipe, et voyez à quel point les codeurs s’accordent.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>It begins with the codebook for actor, claim type and sentiment, and with you as its lead.</source>
        <translation>Il commence avec la grille pour acteur, type de revendication et tonalité, et avec vous comme responsable.</translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Face recognition in the news, 2020</source>
        <translation>La reconnaissance faciale dans la presse, 2020</translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../../ui/welcome.py"/>
        <source>Choose where to keep it…</source>
        <translation>Choisir où le conserver…</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Code</source>
        <translation>Codage</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Colour &amp;by</source>
        <translation>Colorer s&amp;elon</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>About Accord</source>
        <translation>À propos d’Accord</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Articles are imported into a lead’s project: open it first.</source>
        <translation>Les articles s’importent dans le projet d’un responsable : ouvrez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>this is not an Accord project; nothing was changed; choose another file</source>
        <translation>ce n’est pas un projet Accord; rien n’a été modifié; choisissez un autre fichier</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>edits made here later rest on what that merge brought ({revisions}); nothing was changed; they are left out when you go on, and the file as it is now is kept among the backups</source>
        <translation>des modifications ultérieures reposent sur ce que cette fusion a apporté ({revisions}); rien n’a été modifié; si vous continuez, elles seront écartées et le fichier actuel sera conservé parmi les sauvegardes</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>the file is there already; nothing was changed; choose another name</source>
        <translation>le fichier existe déjà; rien n’a été modifié; choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>nobody is assigned an article; nothing was written; assign articles first</source>
        <translation>aucun article n’est attribué à personne; rien n’a été écrit; attribuez d’abord des articles</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>there is no merge to take back; nothing was changed</source>
        <translation>il n’y a pas de fusion à annuler; rien n’a été modifié</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>there is no backup “{name}” of this project any more; nothing was changed; choose another</source>
        <translation>il n’y a plus de sauvegarde « {name} » de ce projet; rien n’a été modifié; choisissez-en une autre</translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>there is no article “{name}”; nothing was changed</source>
        <translation>il n’y a pas d’article « {name} »; rien n’a été modifié</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} articles’ states</source>
        <extracomment>For one: {n} article’s state</extracomment>
        <translation>
            <numerusform>{n} état d’article</numerusform>
            <numerusform>{n} états d’articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} actors</source>
        <extracomment>For one: {n} actor</extracomment>
        <translation>
            <numerusform>{n} acteur</numerusform>
            <numerusform>{n} acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} values of the codebook</source>
        <extracomment>For one: {n} value of the codebook</extracomment>
        <translation>
            <numerusform>{n} valeur de la grille</numerusform>
            <numerusform>{n} valeurs de la grille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} variables of the codebook</source>
        <extracomment>For one: {n} variable of the codebook</extracomment>
        <translation>
            <numerusform>{n} variable de la grille</numerusform>
            <numerusform>{n} variables de la grille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} assignments</source>
        <extracomment>For one: {n} assignment</extracomment>
        <translation>
            <numerusform>{n} attribution</numerusform>
            <numerusform>{n} attributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} batches</source>
        <extracomment>For one: {n} batch</extracomment>
        <translation>
            <numerusform>{n} lot</numerusform>
            <numerusform>{n} lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{n} project titles</source>
        <extracomment>For one: {n} project title</extracomment>
        <translation>
            <numerusform>{n} titre de projet</numerusform>
            <numerusform>{n} titres de projet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>{what} in “{title}”</source>
        <translation>{what} dans « {title} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/words.py"/>
        <source>{what} in {n} articles</source>
        <extracomment>For one: {what} in {n} article</extracomment>
        <translation>
            <numerusform>{what} dans {n} article</numerusform>
            <numerusform>{what} dans {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/words.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>nominal α</source>
        <translation>α nominal</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>ordinal α</source>
        <translation>α ordinal</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>interval α</source>
        <translation>α d’intervalle</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>ratio α</source>
        <translation>α de rapport</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>α with MASI distance</source>
        <translation>α avec distance MASI</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>α with Jaccard distance</source>
        <translation>α avec distance de Jaccard</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>|uα</source>
        <translation>|uα</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>span F1, exact</source>
        <translation>F1 des passages, exact</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>span F1, overlapping</source>
        <translation>F1 des passages, chevauchant</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>span F1, by token</source>
        <translation>F1 des passages, par mot</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>token α</source>
        <translation>α par mot</translation>
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
        <translation>γ-cat, isolés comptés</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>whether the same text was marked, character by character</source>
        <translation>si le même texte a été marqué, caractère par caractère</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>share of passages that another coder marked with the same ends</source>
        <translation>part des passages qu’un autre codeur a marqués avec les mêmes limites</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>share of passages that another coder’s passage overlaps</source>
        <translation>part des passages que chevauche celui d’un autre codeur</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>share of words inside passages that another coder has inside a passage, too</source>
        <translation>part des mots dans un passage qu’un autre codeur a aussi dans un passage</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>agreement on every word being inside or outside a passage</source>
        <translation>accord sur chaque mot, dans un passage ou en dehors</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>{coder} has started {articles} without marking {them} done; {they} {do} not count.</source>
        <translation>{coder} a commencé {articles} sans marquer la fin ; cela ne compte pas.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>{coder} has started {articles} without marking {them} done; {they} {do} count here, so some of the disagreement may be unfinished work.</source>
        <translation>{coder} a commencé {articles} sans marquer la fin ; cela compte ici, une partie du désaccord peut donc être du travail inachevé.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>Settings: α = {alpha} (place), β = {beta} (value), Δ = {delta} (standing alone); {samples} random continua by {sampler}, seed {seed}; the expected disorder is known to ± {error}. Passages of several segments count from their first character to their last. Gammas of other settings cannot be compared with these.</source>
        <translation>Réglages : α = {alpha} (lieu), β = {beta} (valeur), Δ = {delta} (isolement) ; {samples} continuums aléatoires ({sampler}), graine {seed} ; le désordre attendu est connu à ± {error} près. Les passages de plusieurs segments comptent du premier au dernier caractère. Des gammas d’autres réglages ne sont pas comparables.</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>{variable}, {name}</source>
        <translation>{variable}, {name}</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>no article is marked done by two coders</source>
        <translation>aucun article n’est terminé par deux codeurs</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>no passage was marked</source>
        <translation>aucun passage n’a été marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>no passage was marked with a value</source>
        <translation>aucun passage n’a été marqué avec une valeur</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the articles&apos; texts are not here</source>
        <translation>les textes des articles ne sont pas ici</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the texts have no words</source>
        <translation>les textes n’ont pas de mots</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the articles have no text</source>
        <translation>les articles n’ont pas de texte</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>only one coder</source>
        <translation>il n’y a qu’un codeur</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>no unit has values of two coders</source>
        <translation>aucune unité n’a de valeurs de deux codeurs</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>no unit has values of both coders</source>
        <translation>aucune unité n’a de valeurs des deux codeurs</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>only one value was used</source>
        <translation>une seule valeur a été employée</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>defined for two coders only</source>
        <translation>défini pour deux codeurs seulement</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>too many coders to look at every pair</source>
        <translation>trop de codeurs pour examiner chaque paire</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the values are too large to be squared</source>
        <translation>les valeurs sont trop grandes pour être élevées au carré</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the values are not numbers</source>
        <translation>les valeurs ne sont pas des nombres</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>ratios need values of zero or more</source>
        <translation>les rapports demandent des valeurs de zéro ou plus</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>a unit has several values</source>
        <translation>une unité a plusieurs valeurs</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>every coder marked everything</source>
        <translation>chaque codeur a tout marqué</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>never marked by two coders at one place</source>
        <translation>jamais marqué par deux codeurs au même endroit</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>defined for one text only</source>
        <translation>défini pour un seul texte</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>valued passages of two coders meet at one place only</source>
        <translation>les passages avec valeurs de deux codeurs ne se rencontrent qu’en un endroit</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>not used on a unit of two coders</source>
        <translation>non employée dans une unité de deux codeurs</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>not used</source>
        <translation>non employée</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>no two passages aligned with each other overlap</source>
        <translation>aucun couple de passages alignés ne se chevauche</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>random continua of these passages show no disagreement</source>
        <translation>les continuums aléatoires de ces passages ne montrent aucun désaccord</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the values are nominal</source>
        <translation>les valeurs sont nominales</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the values are ordinal</source>
        <translation>les valeurs sont ordinales</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>the values are interval</source>
        <translation>les valeurs sont d’intervalle</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>One name</source>
        <translation>Un seul nom</translation>
    </message>
    <message>
        <location filename="../../annotator/report/prose.py"/>
        <source>Corrected article</source>
        <translation>Article corrigé</translation>
    </message>
</context>
</TS>
