<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>A training timer, not a diagnosis. Nothing leaves this computer: there is no account, and no network is used.</source>
        <translation>Ein Trainingstimer, keine Diagnose. Nichts verlässt diesen Computer: Es gibt kein Konto, und kein Netz wird benutzt.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>Pain around the kneecap (runner’s knee)</source>
        <translation>Vorderer Knieschmerz (patellofemoral)</translation>
    </message>
    <message>
        <source>Rehab Desktop</source>
        <translation>Rehab Desktop</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Add a session</source>
        <translation>Einheit nachtragen</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Einheit eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For one that you did without the app. Its sets count as done as planned; open it afterwards to change single sets.</source>
        <translation>Für eine, die du ohne die App gemacht hast. Ihre Sätze zählen als gemacht wie geplant; öffne sie danach, um einzelne Sätze zu ändern.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
</context>
<context>
    <name>AddOverlay</name>
    <message>
        <source>%1 Enter adds a new person.</source>
        <translation>%1 Enter legt eine neue Person an.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Name or code, and a time: kestrel 9:30</source>
        <translation>Name oder Code und eine Uhrzeit: falke 9:30</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Wer kommt?</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>All of it holds: add high knees</source>
        <translation>Alles trifft zu: Kniehebelauf dazunehmen</translation>
    </message>
    <message>
        <source>For the knee</source>
        <translation>Für das Knie</translation>
    </message>
    <message>
        <source>From your history.</source>
        <translation>Aus deinem Verlauf.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation>Eine Sache zum Ändern</translation>
    </message>
</context>
<context>
    <name>AmendOverlay</name>
    <message>
        <source>Add an amendment</source>
        <translation>Nachtrag schreiben</translation>
    </message>
    <message>
        <source>Add the amendment</source>
        <translation>Nachtrag eintragen</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It stays to be seen, marked as withdrawn, with the reason and who withdrew it. This cannot be taken back.</source>
        <translation>Sie bleibt sichtbar, als zurückgezogen markiert, mit dem Grund und dem Kürzel. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The note stays as it was signed. The amendment stands under it, with your letters, day and time.</source>
        <translation>Die Verlaufsnotiz bleibt, wie sie unterschrieben wurde. Der Nachtrag steht darunter, mit deinem Kürzel, Tag und Uhrzeit.</translation>
    </message>
    <message>
        <source>What is to be added or set right</source>
        <translation>Was zu ergänzen oder zu berichtigen ist</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw this note</source>
        <translation>Diese Verlaufsnotiz zurückziehen</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 18:30</source>
        <translation>Stunden und Minuten, etwa 18:30</translation>
    </message>
    <message>
        <source>How hard was it, 0 to 10</source>
        <translation>Wie anstrengend war es, 0 bis 10</translation>
    </message>
    <message>
        <source>Knee pain after</source>
        <translation>Knieschmerz danach</translation>
    </message>
    <message>
        <source>Knee pain after, 0 to 10</source>
        <translation>Knieschmerz danach, 0 bis 10</translation>
    </message>
    <message>
        <source>Knee pain before</source>
        <translation>Knieschmerz davor</translation>
    </message>
    <message>
        <source>Knee pain before, 0 to 10</source>
        <translation>Knieschmerz davor, 0 bis 10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-05-01</source>
        <translation>Jahr-Monat-Tag, etwa 2026-05-01</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Keine Stimme</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Back-ups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>Asked on</source>
        <translation>Verlangt am</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Block the record</source>
        <translation>Akte sperren</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>For somebody who asks to be erased while their record has to be kept. Only the lead sees it from then on.</source>
        <translation>Für den Fall, dass jemand die Löschung verlangt, die Akte aber aufbewahrt werden muss. Ab dann sieht sie nur noch die Leitung.</translation>
    </message>
    <message>
        <source>Only the lead sees this record, and says why each time.</source>
        <translation>Nur die Leitung sieht diese Akte und nennt jedes Mal den Grund.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Show it to everybody again</source>
        <translation>Wieder allen zeigen</translation>
    </message>
</context>
<context>
    <name>BlockedCard</name>
    <message>
        <source>Open the record</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Reason to open a blocked record</source>
        <translation>Grund, eine gesperrte Akte zu öffnen</translation>
    </message>
    <message>
        <source>Say why you open it. The reason is kept with the record, and the trail says that you opened it.</source>
        <translation>Sag, warum du sie öffnest. Der Grund bleibt bei der Akte, und das Protokoll vermerkt, dass du sie geöffnet hast.</translation>
    </message>
    <message>
        <source>This record is blocked</source>
        <translation>Diese Akte ist gesperrt</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>The number is the highest pain of the day, a dot where none was told. The bar is how long you trained.</source>
        <translation>Die Zahl ist der höchste Schmerz des Tages, ein Punkt, wo keiner genannt wurde. Der Balken zeigt, wie lange du trainiert hast.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>New to you: does one of these fit?</source>
        <translation>Neu für dich: Trifft eines davon zu?</translation>
    </message>
    <message>
        <source>Then do as it says, or leave the exercise out until you have asked a doctor or physiotherapist.</source>
        <translation>Dann mach es, wie es dasteht, oder lass die Übung weg, bis du ärztlich oder in der Physiotherapie nachgefragt hast.</translation>
    </message>
</context>
<context>
    <name>CautionsTick</name>
    <message>
        <source>None of these is me, or I do as it says, or I have asked.</source>
        <translation>Nichts davon trifft auf mich zu, oder ich mache es, wie es dasteht, oder ich habe nachgefragt.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>%1: show the chart</source>
        <translation>%1: Diagramm zeigen</translation>
    </message>
    <message>
        <source>%1: show the numbers</source>
        <translation>%1: Zahlen zeigen</translation>
    </message>
</context>
<context>
    <name>ChartHead</name>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
</context>
<context>
    <name>ChartPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Verlaufsnotiz</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Verordnen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Scores and tests</source>
        <translation>Werte und Tests</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Told what is kept here</source>
        <translation>Über Daten aufgeklärt</translation>
    </message>
</context>
<context>
    <name>ClinicMain</name>
    <message>
        <source>Rehab Desktop</source>
        <translation>Rehab Desktop</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Records that may go</source>
        <translation>Löschbare Akten</translation>
    </message>
</context>
<context>
    <name>ClinicRail</name>
    <message>
        <source>%1 works here now. Lock</source>
        <translation>%1 arbeitet gerade hier. Bildschirm sperren</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Strg+H</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Find anyone</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
</context>
<context>
    <name>ClipBox</name>
    <message>
        <source>A copy lies in your data folder; the original may go.</source>
        <translation>Eine Kopie liegt in deinem Datenordner; das Original darf weg.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Drop a video here to show your own: MP4 or WebM, up to 10 minutes.</source>
        <translation>Zieh ein Video hierher, um dein eigenes zu zeigen: MP4 oder WebM, bis zu 10 Minuten.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Datei wird angesehen …</translation>
    </message>
    <message>
        <source>The clip that belongs to it</source>
        <translation>Der zugehörige Clip</translation>
    </message>
    <message>
        <source>Use the usual clip</source>
        <translation>Üblichen Clip nehmen</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.m4v *.mov *.webm *.mkv)</source>
        <translation>Videos (*.mp4 *.m4v *.mov *.webm *.mkv)</translation>
    </message>
    <message>
        <source>Your own clip</source>
        <translation>Dein eigener Clip</translation>
    </message>
</context>
<context>
    <name>ClipPanel</name>
    <message>
        <source>Set up</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>End of the day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Sign one after another</source>
        <translation>Nacheinander unterschreiben</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy for the person</source>
        <translation>Kopie für die Person</translation>
    </message>
    <message>
        <source>One ZIP file: the record to read, with notes and what was added to them, and the same as data for other programs. It is not encrypted, so give it to the person only.</source>
        <translation>Eine ZIP-Datei: die Akte zum Lesen, mit Verlaufsnotizen und ihren Nachträgen, und dasselbe als Daten für andere Programme. Sie ist nicht verschlüsselt, gib sie also nur der Person selbst.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Woanders speichern</translation>
    </message>
    <message>
        <source>Save the copy as</source>
        <translation>Kopie speichern unter</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The copy is written, and the trail says so: %1</source>
        <translation>Die Kopie ist geschrieben und im Protokoll vermerkt: %1</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>Kopie wird geschrieben</translation>
    </message>
</context>
<context>
    <name>CopyMain</name>
    <message>
        <source>A file is missing or torn</source>
        <translation>Eine Datei fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It says who may open this folder. The history itself is untouched.</source>
        <translation>Darin steht, wer diesen Ordner öffnen darf. Der Verlauf selbst ist unversehrt.</translation>
    </message>
    <message>
        <source>Put the copy in its place</source>
        <translation>Kopie an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>CurtainQuestion</name>
    <message>
        <source>Enter, if %1 is right</source>
        <translation>Enter, wenn %1 stimmt</translation>
    </message>
    <message>
        <source>Type a number, %1 to %2</source>
        <translation>Tipp eine Zahl, %1 bis %2</translation>
    </message>
</context>
<context>
    <name>CurtainScreen</name>
    <message>
        <source>Locked</source>
        <translation>Bildschirm gesperrt</translation>
    </message>
</context>
<context>
    <name>CurtainSession</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Knee pain now</source>
        <translation>Knieschmerz jetzt</translation>
    </message>
    <message>
        <source>Knee pain now, 0 to 10</source>
        <translation>Knieschmerz jetzt, 0 bis 10</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stop here, and tell your therapist.</source>
        <translation>Hör hier auf, und sag in der Therapie Bescheid.</translation>
    </message>
    <message>
        <source>Stop this exercise</source>
        <translation>Diese Übung beenden</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>%1: earlier</source>
        <translation>%1: früher</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: später</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Add</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Einheit fortsetzen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Not missed</source>
        <translation>Doch erschienen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Verlaufsnotiz</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Verlaufsnotiz unterschreiben</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>Einheit starten</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Voriger Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>Wessen Termine</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Nothing is planned. A day of rest is part of the plan.</source>
        <translation>Nichts geplant. Ein Ruhetag gehört zum Plan.</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>Auf welchen Tag?</translation>
    </message>
</context>
<context>
    <name>Deleted</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deleted sessions: %1</source>
        <translation>Gelöschte Einheiten: %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Hide deleted sessions</source>
        <translation>Gelöschte Einheiten ausblenden</translation>
    </message>
    <message>
        <source>Really erase?</source>
        <translation>Wirklich löschen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>They are erased 30 days after they were deleted. Back-ups made before then still hold them.</source>
        <translation>Sie werden 30 Tage nach dem Löschen endgültig entfernt. Ältere Sicherungen enthalten sie noch.</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>Seconds left</source>
        <translation>Verbleibende Sekunden</translation>
    </message>
    <message>
        <source>Seconds so far</source>
        <translation>Sekunden bisher</translation>
    </message>
</context>
<context>
    <name>DiskEncryptionHint</name>
    <message>
        <source>Please switch on the encryption of the whole disk too: BitLocker in Windows, FileVault on a Mac, LUKS in Linux. The system writes parts of its memory to the disk, and this app cannot hide those.</source>
        <translation>Schalte bitte auch die Verschlüsselung der ganzen Festplatte ein: BitLocker unter Windows, FileVault auf dem Mac, LUKS unter Linux. Das System schreibt Teile seines Speichers auf die Festplatte, und die kann diese App nicht verbergen.</translation>
    </message>
</context>
<context>
    <name>DisplayMain</name>
    <message>
        <source>Rehab Desktop</source>
        <translation>Rehab Desktop</translation>
    </message>
</context>
<context>
    <name>DisplayQuestion</name>
    <message>
        <source>Enter, if %1 is right</source>
        <translation>Enter, wenn %1 stimmt</translation>
    </message>
    <message>
        <source>Type a number, %1 to %2</source>
        <translation>Tipp eine Zahl, %1 bis %2</translation>
    </message>
</context>
<context>
    <name>DisplaySession</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Danach: %1</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>Nothing more is due today. Rest is when the knee adapts.</source>
        <translation>Heute ist nichts mehr dran. In der Ruhe passt sich das Knie an.</translation>
    </message>
</context>
<context>
    <name>DosingColumn</name>
    <message>
        <source>As at the start</source>
        <translation>Wie beim Start</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Tip for this person</source>
        <translation>Tipp für diese Person</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Choose first how long records are kept.</source>
        <translation>Wähl zuerst, wie lange Akten aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist abgelaufen</translation>
    </message>
    <message>
        <source>I looked through it</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Nothing goes by itself. Look through this list once a year, and decide on each record.</source>
        <translation>Nichts wird von selbst gelöscht. Sieh diese Liste einmal im Jahr durch, und entscheide über jede Akte.</translation>
    </message>
    <message>
        <source>Records that may go</source>
        <translation>Löschbare Akten</translation>
    </message>
</context>
<context>
    <name>EditAheadOverlay</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add at the end</source>
        <translation>Am Ende hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Edit ahead</source>
        <translation>Ablauf ändern</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>For this session only; the session runs on.</source>
        <translation>Nur für diese Einheit; sie läuft weiter.</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swap for</source>
        <translation>Tauschen gegen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>EditAheadRow</name>
    <message>
        <source>%1 (begun)</source>
        <translation>%1 (begonnen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
</context>
<context>
    <name>EditorItem</name>
    <message>
        <source>%1  ·  changed</source>
        <translation>%1  ·  geändert</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 verdoppeln</translation>
    </message>
    <message>
        <source>Enter opens it. Alt and the arrows move it, Delete removes it.</source>
        <translation>Enter öffnet ihn. Alt und die Pfeile verschieben ihn, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>EditorItems</name>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>ElsewhereLine</name>
    <message>
        <source>A session of %1 goes on: %2</source>
        <translation>Eine Einheit von %1 läuft: %2</translation>
    </message>
    <message>
        <source>A session of %1 is paused.</source>
        <translation>Eine Einheit von %1 ist angehalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>EncryptionSettings</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Meine Passphrase ändern …</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Entschlüsseln</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>Verschlüsseln …</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>Die neue Passphrase</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Die jetzige Passphrase</translation>
    </message>
    <message>
        <source>Write everything plain again?</source>
        <translation>Alles wieder unverschlüsselt?</translation>
    </message>
</context>
<context>
    <name>EntryOverlay</name>
    <message>
        <source>An activity that the knee makes hard</source>
        <translation>Eine Tätigkeit, die das Knie schwer macht</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>Noch ein Test</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>How much of each day's exercises, as they say. It stands apart from what was measured.</source>
        <translation>Wie viel von den Übungen jedes Tages, nach eigener Angabe. Es steht getrennt von dem, was gemessen wurde.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Of no day an answer is missing: home has told, or nothing was asked.</source>
        <translation>Für keinen Tag fehlt eine Antwort: Es gibt eine Rückmeldung von zu Hause, oder es war nichts verordnet.</translation>
    </message>
    <message>
        <source>Scores and tests</source>
        <translation>Werte und Tests</translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation>Was eingetragen wird</translation>
    </message>
</context>
<context>
    <name>EpisodesOverlay</name>
    <message>
        <source>Begin a new one</source>
        <translation>Neue beginnen</translation>
    </message>
    <message>
        <source>Choose the one to look at. A new one can begin once the present one is ended.</source>
        <translation>Wähl, welche du ansehen willst. Eine neue kann beginnen, sobald die jetzige beendet ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End the present one</source>
        <translation>Jetzige beenden</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What they come for now</source>
        <translation>Anlass jetzt</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The code of the person, to be sure</source>
        <translation>Der Code der Person, zur Sicherheit</translation>
    </message>
    <message>
        <source>This cannot be taken back. Often the law asks to keep a record for years: then block it. Give the person their copy first.</source>
        <translation>Das lässt sich nicht rückgängig machen. Oft schreibt das Gesetz vor, eine Akte jahrelang aufzubewahren: Dann sperre sie. Gib der Person zuerst ihre Kopie.</translation>
    </message>
    <message>
        <source>Type the code %1 to be sure:</source>
        <translation>Gib zur Sicherheit den Code %1 ein:</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Deine PIN</translation>
    </message>
    <message>
        <source>Your PIN:</source>
        <translation>Deine PIN:</translation>
    </message>
</context>
<context>
    <name>EverydayCard</name>
    <message>
        <source>Asked every two weeks: running drills, strength and the next weeks are chosen by it.</source>
        <translation>Alle zwei Wochen gefragt: Lauf-ABC, Kraft und die nächsten Wochen richten sich danach.</translation>
    </message>
    <message>
        <source>How much does the knee hurt in daily life, 0 to 10?</source>
        <translation>Wie weh tut das Knie im Alltag, 0 bis 10?</translation>
    </message>
    <message>
        <source>Knee pain in daily life</source>
        <translation>Knieschmerz im Alltag</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>ExerciseDetail</name>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Ask a professional first, or leave it out</source>
        <translation>Frag zuerst eine Fachperson, oder lass sie weg</translation>
    </message>
    <message>
        <source>Before you try it</source>
        <translation>Bevor du es versuchst</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop if you feel</source>
        <translation>Hör auf, wenn du das spürst</translation>
    </message>
    <message>
        <source>Try it all the same</source>
        <translation>Trotzdem ausprobieren</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
</context>
<context>
    <name>ExerciseFacts</name>
    <message>
        <source>Dose</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <translation>Gründe ausblenden</translation>
    </message>
    <message>
        <source>If you like: %1</source>
        <translation>Wenn du magst: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What each line rests on, and where it was read</source>
        <translation>Worauf jede Zeile beruht und wo es gelesen wurde</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>Your dose today</source>
        <translation>Dein Umfang heute</translation>
    </message>
</context>
<context>
    <name>ExerciseLevels</name>
    <message>
        <source>%1 · where a routine starts</source>
        <translation>%1 · hier beginnt eine Routine</translation>
    </message>
    <message>
        <source>%1. First: %2</source>
        <translation>%1. Zuerst: %2</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Dann: %1</translation>
    </message>
    <message>
        <source>When it gets easy</source>
        <translation>Wenn es leicht wird</translation>
    </message>
</context>
<context>
    <name>ExerciseLibrary</name>
    <message>
        <source>Equipment</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Name, focus or equipment</source>
        <translation>Name, Schwerpunkt oder Ausrüstung</translation>
    </message>
    <message>
        <source>No exercise fits</source>
        <translation>Keine Übung passt</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation>Alle Übungen zeigen</translation>
    </message>
    <message>
        <source>Try another word, or fewer filters. Names, focus points and equipment are searched.</source>
        <translation>Versuch ein anderes Wort oder weniger Filter. Gesucht wird in Namen, Schwerpunkten und Ausrüstung.</translation>
    </message>
</context>
<context>
    <name>ExercisePicture</name>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
</context>
<context>
    <name>ExerciseSources</name>
    <message>
        <source>Is this the movement the article meant?</source>
        <translation>Ist das die Bewegung, die der Artikel meinte?</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What the dose rests on</source>
        <translation>Worauf der Umfang beruht</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
</context>
<context>
    <name>ExerciseSteps</name>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
</context>
<context>
    <name>ExerciseTile</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ExerciseTips</name>
    <message>
        <source>Tips</source>
        <translation>Tipps</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>ExportOverlay</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Zum Drucken öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Woanders speichern</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>FileSettings</name>
    <message>
        <source>Ask at the next start</source>
        <translation>Beim nächsten Start fragen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>For oneself and for a clinic</source>
        <translation>Für sich selbst und für eine Praxis</translation>
    </message>
    <message>
        <source>Move to another folder…</source>
        <translation>In einen anderen Ordner verschieben …</translation>
    </message>
    <message>
        <source>No back-up yet. The first is made on the day after your first session, or now.</source>
        <translation>Noch keine Sicherung. Die erste entsteht am Tag nach deiner ersten Einheit, oder jetzt.</translation>
    </message>
    <message>
        <source>One is made on every day that you use the app. Choose one to put it in the place of your history; what is there now is kept beside.</source>
        <translation>Eine entsteht an jedem Tag, an dem du die App benutzt. Wähl eine, um sie an die Stelle deines Verlaufs zu setzen; was jetzt da ist, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Replace your history?</source>
        <translation>Deinen Verlauf ersetzen?</translation>
    </message>
    <message>
        <source>Restore the chosen one</source>
        <translation>Gewählte wiederherstellen</translation>
    </message>
    <message>
        <source>Your history, settings and back-ups lie here, on this computer only. Moving takes the history and the settings along; the old folder stays as it was.</source>
        <translation>Dein Verlauf, deine Einstellungen und Sicherungen liegen hier, nur auf diesem Computer. Beim Verschieben kommen Verlauf und Einstellungen mit; der alte Ordner bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Your own training and each clinic have a folder of their own. The next start can ask which to open, or make another.</source>
        <translation>Dein eigenes Training und jede Praxis haben einen eigenen Ordner. Der nächste Start kann fragen, welcher geöffnet wird, oder einen neuen anlegen.</translation>
    </message>
</context>
<context>
    <name>FindOverlay</name>
    <message>
        <source>%1 Enter adds a new person.</source>
        <translation>%1 Enter legt eine neue Person an.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Name, code or year of birth</source>
        <translation>Name, Code oder Geburtsjahr</translation>
    </message>
</context>
<context>
    <name>FirstDay</name>
    <message>
        <source>A clinic begins in three steps</source>
        <translation>In drei Schritten zur ersten Einheit</translation>
    </message>
    <message>
        <source>A name is enough; the rest can come later.</source>
        <translation>Ein Name genügt; der Rest kann später kommen.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person anlegen</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Exercises with their dose and days, from a template or from nothing.</source>
        <translation>Übungen mit Umfang und Tagen, aus einer Vorlage oder ganz neu.</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Verordnen</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Einheit starten</translation>
    </message>
    <message>
        <source>The person looks at the exercise, you look at the person.</source>
        <translation>Die Person sieht auf die Übung, du siehst auf die Person.</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Before your first session</source>
        <translation>Vor deiner ersten Einheit</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I have read this. None of it keeps me from starting, or I have asked.</source>
        <translation>Ich habe das gelesen. Nichts davon spricht bei mir gegen den Beginn, oder ich habe nachgefragt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>FlagsCard</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1: hide why</source>
        <translation>%1: Grund ausblenden</translation>
    </message>
    <message>
        <source>%1: looked at</source>
        <translation>%1: angesehen</translation>
    </message>
    <message>
        <source>%1: why this is a flag</source>
        <translation>%1: warum das ein Hinweis ist</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>A clinic from its back-ups</source>
        <translation>Eine Praxis aus ihren Sicherungen</translation>
    </message>
    <message>
        <source>For a clinic</source>
        <translation>Für eine Praxis</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>Für mich selbst</translation>
    </message>
    <message>
        <source>My own knee: a programme of weeks, guided sessions, how it goes.</source>
        <translation>Das eigene Knie: ein Programm über Wochen, geführte Einheiten, der Verlauf.</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Neue Praxis</translation>
    </message>
    <message>
        <source>People whom I treat: their day, prescriptions, sessions and notes.</source>
        <translation>Personen, die ich behandle: Tagesplan, Verordnungen, Einheiten und Verlaufsnotizen.</translation>
    </message>
    <message>
        <source>What do you want to open?</source>
        <translation>Was möchtest du öffnen?</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>You can add the other one at any time.</source>
        <translation>Das andere lässt sich jederzeit dazunehmen.</translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Where to keep your history</source>
        <translation>Wo dein Verlauf liegen soll</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>%1: met</source>
        <translation>%1: erreicht</translation>
    </message>
    <message>
        <source>%1: no goal any more</source>
        <translation>%1: kein Ziel mehr</translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation>%1: wieder offen</translation>
    </message>
    <message>
        <source>A goal, in their words</source>
        <translation>Ein Ziel, in eigenen Worten der Person</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>In their words. Enter keeps it, Esc does not.</source>
        <translation>In eigenen Worten der Person. Enter speichert, Esc verwirft.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Add a session</source>
        <translation>Einheit nachtragen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Views of the history</source>
        <translation>Ansichten des Verlaufs</translation>
    </message>
</context>
<context>
    <name>HurtsOverlay</name>
    <message>
        <source>End the session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Knee pain now</source>
        <translation>Knieschmerz jetzt</translation>
    </message>
    <message>
        <source>Knee pain now, 0 to 10</source>
        <translation>Knieschmerz jetzt, 0 bis 10</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Noch nichts gemacht</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>Stop with</source>
        <translation>Aufhören bei</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
    <message>
        <source>What was done is kept.</source>
        <translation>Was gemacht ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>ImportOverlay</name>
    <message>
        <source>Add to my routines</source>
        <translation>Zu meinen Routinen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>InForceCard</name>
    <message>
        <source>Prescription</source>
        <translation>Verordnung</translation>
    </message>
</context>
<context>
    <name>IntakeOverlay</name>
    <message>
        <source>As it usually is these days. 0 is no pain, 10 the worst you can think of.</source>
        <translation>Wie er zurzeit meistens ist. 0 ist kein Schmerz, 10 der schlimmste, den du dir vorstellen kannst.</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>Days a week there are for exercises</source>
        <translation>Tage pro Woche für Übungen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange schon</translation>
    </message>
    <message>
        <source>For how long has it hurt?</source>
        <translation>Wie lange tut es schon weh?</translation>
    </message>
    <message>
        <source>I have asked a doctor or physiotherapist.</source>
        <translation>Ich habe ärztlich oder in der Physiotherapie nachgefragt.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minuten pro Tag</translation>
    </message>
    <message>
        <source>Minutes on such a day</source>
        <translation>Minuten an so einem Tag</translation>
    </message>
    <message>
        <source>Pain of daily life</source>
        <translation>Alltagsschmerz</translation>
    </message>
    <message>
        <source>Pain of daily life, 0 to 10</source>
        <translation>Alltagsschmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Press on the drawing or on a name, on more than one if need be.</source>
        <translation>Drück auf die Zeichnung oder auf einen Namen, wenn nötig auf mehrere.</translation>
    </message>
    <message>
        <source>Press on what is missing.</source>
        <translation>Drück auf das, was fehlt.</translation>
    </message>
    <message>
        <source>Rehab Desktop guides you through exercises for pain around the kneecap. Tell what you like; your first week goes by it.</source>
        <translation>Rehab Desktop führt dich durch Übungen bei Schmerz rund um die Kniescheibe. Sag so viel, wie du willst; deine erste Woche richtet sich danach.</translation>
    </message>
    <message>
        <source>Runs a week</source>
        <translation>Läufe pro Woche</translation>
    </message>
    <message>
        <source>Runs a week at present</source>
        <translation>Läufe pro Woche zurzeit</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What is at hand?</source>
        <translation>Was hast du da?</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>Which knee</source>
        <translation>Welches Knie</translation>
    </message>
    <message>
        <source>Which knee is it?</source>
        <translation>Welches Knie ist es?</translation>
    </message>
    <message>
        <source>You and your knee</source>
        <translation>Du und dein Knie</translation>
    </message>
    <message>
        <source>Your weeks go by what stands here. Leave out what you like.</source>
        <translation>Deine Wochen richten sich nach dem, was hier steht. Lass weg, was du willst.</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard for good?</source>
        <translation>Endgültig verwerfen?</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Gemachtes behalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume all the same</source>
        <translation>Trotzdem fortsetzen</translation>
    </message>
    <message>
        <source>Yes, resume it</source>
        <translation>Ja, fortsetzen</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>As chosen at the start</source>
        <translation>Wie beim Start gewählt</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Everything as on the card</source>
        <translation>Alles wie auf der Karte</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>One line more</source>
        <translation>Noch eine Zeile</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Your own tips, one a line</source>
        <translation>Deine eigenen Tipps, einer je Zeile</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A session is running</source>
        <translation>Eine Einheit läuft</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the key for: %1</source>
        <translation>Taste ändern für: %1</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken …</translation>
    </message>
    <message>
        <source>Press the new key for: %1</source>
        <translation>Drück die neue Taste für: %1</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>Usual key for: %1</source>
        <translation>Übliche Taste für: %1</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Keys of a session. Press “Change”, then the new key; Esc leaves it as it is. A clicker and media keys always work.</source>
        <translation>Tasten einer Einheit. Drück „Ändern“, dann die neue Taste; Esc lässt sie, wie sie ist. Klicker und Medientasten gehen immer.</translation>
    </message>
    <message>
        <source>Usual keys everywhere</source>
        <translation>Überall die üblichen Tasten</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>KneeCard</name>
    <message>
        <source>Knee pain, last 4 weeks</source>
        <translation>Knieschmerz, letzte 4 Wochen</translation>
    </message>
</context>
<context>
    <name>KneeDrawing</name>
    <message>
        <source>A left knee from the front</source>
        <translation>Ein linkes Knie von vorn</translation>
    </message>
    <message>
        <source>A right knee from the front</source>
        <translation>Ein rechtes Knie von vorn</translation>
    </message>
    <message>
        <source>Inner side</source>
        <translation>Innenseite</translation>
    </message>
    <message>
        <source>Outer side</source>
        <translation>Außenseite</translation>
    </message>
    <message>
        <source>The front of a knee: the kneecap in the middle, below it the tendon, and the outer and the inner side.</source>
        <translation>Ein Knie von vorn: in der Mitte die Kniescheibe, darunter die Sehne, dazu die Außenseite und die Innenseite.</translation>
    </message>
</context>
<context>
    <name>LastChangeCard</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LearnCard</name>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <translation>Gründe ausblenden</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What each line rests on</source>
        <translation>Worauf jede Zeile beruht</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>LearnCards</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Why you do what you do, in a few minutes each</source>
        <translation>Warum du tust, was du tust, in je ein paar Minuten</translation>
    </message>
</context>
<context>
    <name>LeaveEditorOverlay</name>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Go on another time; the page of routines will offer it.</source>
        <translation>Mach ein andermal weiter; die Seite der Routinen bietet es an.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Keep it as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The new routine is forgotten.</source>
        <translation>Die neue Routine wird vergessen.</translation>
    </message>
    <message>
        <source>The routine stays as it was saved last.</source>
        <translation>Die Routine bleibt, wie sie zuletzt gespeichert war.</translation>
    </message>
</context>
<context>
    <name>LeaveOverlay</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard for good?</source>
        <translation>Endgültig verwerfen?</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Gemachtes behalten</translation>
    </message>
    <message>
        <source>Kept sessions stay in your history, unfinished ones too.</source>
        <translation>Behaltene Einheiten bleiben in deinem Verlauf, auch unfertige.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave now?</source>
        <translation>Jetzt aufhören?</translation>
    </message>
    <message>
        <source>The pain you told is kept.</source>
        <translation>Der genannte Schmerz bleibt erhalten.</translation>
    </message>
    <message>
        <source>You told a pain in it, so it is kept: what comes next goes by that.</source>
        <translation>Du hast in der Einheit Schmerz genannt, daher bleibt sie erhalten: Danach richtet sich, was als Nächstes kommt.</translation>
    </message>
</context>
<context>
    <name>LedAfter</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A draft of the next version is begun already: change it there.</source>
        <translation>Ein Entwurf der nächsten Version ist schon begonnen: dort ändern.</translation>
    </message>
    <message>
        <source>Asked and done</source>
        <translation>Verordnet und gemacht</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Heute geändert</translation>
    </message>
    <message>
        <source>How hard was it, 0 to 10</source>
        <translation>Wie anstrengend war es, 0 bis 10</translation>
    </message>
    <message>
        <source>Keep for home</source>
        <translation>Für zu Hause behalten</translation>
    </message>
    <message>
        <source>Keep today's changes for home?</source>
        <translation>Änderungen von heute für zu Hause behalten?</translation>
    </message>
    <message>
        <source>Kept as a draft of the next version. Sign it under Prescribe.</source>
        <translation>Als Entwurf der nächsten Version gespeichert. Unterschreiben unter „Verordnen“.</translation>
    </message>
    <message>
        <source>Knee pain now, 0 to 10</source>
        <translation>Knieschmerz jetzt, 0 bis 10</translation>
    </message>
    <message>
        <source>Nothing was begun, so nothing was kept.</source>
        <translation>Es wurde nichts begonnen, also wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Only today</source>
        <translation>Nur heute</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Scores on the display</source>
        <translation>Werte auf der Anzeige</translation>
    </message>
    <message>
        <source>Session complete</source>
        <translation>Einheit geschafft</translation>
    </message>
    <message>
        <source>Session ended early</source>
        <translation>Einheit früher beendet</translation>
    </message>
    <message>
        <source>The patient says</source>
        <translation>Angaben der Person</translation>
    </message>
    <message>
        <source>To the note</source>
        <translation>Zur Verlaufsnotiz</translation>
    </message>
    <message>
        <source>of %1 planned</source>
        <translation>von %1 geplant</translation>
    </message>
    <message>
        <source>sets done</source>
        <translation>Sätze gemacht</translation>
    </message>
</context>
<context>
    <name>LedAnswer</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>asked now</source>
        <translation>jetzt gefragt</translation>
    </message>
</context>
<context>
    <name>LedAsked</name>
    <message>
        <source>Asked now: %1. F shows the question on this screen.</source>
        <translation>Jetzt gefragt: %1. F zeigt die Frage auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>Asked now: %1. Typed: %2</source>
        <translation>Jetzt gefragt: %1. Eingetippt: %2</translation>
    </message>
    <message>
        <source>Asked on the display: %1</source>
        <translation>Auf der Anzeige gefragt: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>No more</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>LedBefore</name>
    <message>
        <source>%1 (prescribed)</source>
        <translation>%1 (verordnet)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Knee pain now</source>
        <translation>Knieschmerz jetzt</translation>
    </message>
    <message>
        <source>Knee pain now, 0 to 10</source>
        <translation>Knieschmerz jetzt, 0 bis 10</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Nothing is prescribed for today. Pick a routine or prescribe first.</source>
        <translation>Für heute ist nichts verordnet. Wähl eine Routine, oder verordne zuerst.</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>Verordnen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Scores on the display</source>
        <translation>Werte auf der Anzeige</translation>
    </message>
    <message>
        <source>Side to start with</source>
        <translation>Seite für den Beginn</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was gemacht wird</translation>
    </message>
</context>
<context>
    <name>LedDisplay</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LedLeave</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>LedOwnSettings</name>
    <message>
        <source>For this person</source>
        <translation>Für diese Person</translation>
    </message>
    <message>
        <source>Kept at once, for every session led with them.</source>
        <translation>Wird sofort gespeichert, für jede angeleitete Einheit dieser Person.</translation>
    </message>
</context>
<context>
    <name>LedSeen</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ein Buchstabe</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Knee pain</source>
        <translation>Knieschmerz</translation>
    </message>
    <message>
        <source>Knee pain, 0 to 10</source>
        <translation>Knieschmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note (N). With " in front: what was said</source>
        <translation>Notiz (N). Mit " davor: was gesagt wurde</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test: 8 cm left knee to wall</source>
        <translation>Test: 8 cm links Knie zur Wand</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LedStanding</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>LedTop</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Die Einheit verlassen</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Stimme aus</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Stimme an</translation>
    </message>
</context>
<context>
    <name>LedTransport</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch mal</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
    <message>
        <source>This repetition again</source>
        <translation>Diese Wiederholung noch einmal</translation>
    </message>
</context>
<context>
    <name>LedWay</name>
    <message>
        <source>Edit ahead</source>
        <translation>Ablauf ändern</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Einheit</translation>
    </message>
</context>
<context>
    <name>LettersButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LiftBar</name>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN instead</source>
        <translation>Lieber PIN</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN, sechs Ziffern</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase instead</source>
        <translation>Lieber Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>Wer arbeitet jetzt?</translation>
    </message>
    <message>
        <source>Whose PIN</source>
        <translation>Wessen PIN</translation>
    </message>
</context>
<context>
    <name>LoadDrawing</name>
    <message>
        <source>A jump</source>
        <translation>Ein Sprung</translation>
    </message>
    <message>
        <source>Load of a week</source>
        <translation>Last einer Woche</translation>
    </message>
    <message>
        <source>Ten weeks of load as bars under a slowly rising line, which is what the knee can take. In the fifth week the bar jumps over the line.</source>
        <translation>Zehn Wochen Last als Balken unter einer langsam steigenden Linie: dem, was das Knie verträgt. In der fünften Woche springt der Balken über die Linie.</translation>
    </message>
    <message>
        <source>What the knee can take</source>
        <translation>Was das Knie verträgt</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Sichtschutz</translation>
    </message>
    <message>
        <source>My PIN …</source>
        <translation>Meine PIN …</translation>
    </message>
    <message>
        <source>So long without pointer and typing. Keys of a session do not count, and the session goes on under it.</source>
        <translation>So lange ohne Maus und Tippen. Tasten einer Einheit zählen nicht, und die Einheit läuft darunter weiter.</translation>
    </message>
    <message>
        <source>The curtain falls after</source>
        <translation>Sichtschutz nach</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rehab Desktop</source>
        <translation>Rehab Desktop</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1: all scores</source>
        <translation>%1: alle Werte</translation>
    </message>
    <message>
        <source>%1: enter a score</source>
        <translation>%1: einen Wert eintragen</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Change the score of %1</source>
        <translation>Wert vom %1 ändern</translation>
    </message>
    <message>
        <source>Delete the score of %1</source>
        <translation>Wert vom %1 löschen</translation>
    </message>
    <message>
        <source>Enter a score</source>
        <translation>Wert eintragen</translation>
    </message>
    <message>
        <source>Hide scores</source>
        <translation>Werte ausblenden</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>A back-up is made before. Type the code %1, which stays, to be sure:</source>
        <translation>Vorher wird eine Sicherung gemacht. Gib zur Sicherheit den Code %1 ein, der bleibt:</translation>
    </message>
    <message>
        <source>For somebody who was entered twice. Nothing that is signed changes, nothing is deleted, and it can be taken apart again until something is signed on it.</source>
        <translation>Für jemanden, der zweimal eingetragen wurde. Nichts Unterschriebenes ändert sich, nichts wird gelöscht, und es lässt sich wieder trennen, bis darauf etwas unterschrieben wird.</translation>
    </message>
    <message>
        <source>Goes into it: %1</source>
        <translation>Geht darin auf: %1</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Put two together</source>
        <translation>Zwei zusammenführen</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Zeigen, was geschieht</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Bleibt: %1</translation>
    </message>
    <message>
        <source>Take %1 apart</source>
        <translation>%1 wieder trennen</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>The code of the other record</source>
        <translation>Der Code der anderen Akte</translation>
    </message>
    <message>
        <source>The code of the other record:</source>
        <translation>Der Code der anderen Akte:</translation>
    </message>
    <message>
        <source>The code that stays, to be sure</source>
        <translation>Der Code, der bleibt, zur Sicherheit</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>As usual</source>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No, sorer</source>
        <translation>Nein, schlechter</translation>
    </message>
    <message>
        <source>Pain that morning</source>
        <translation>Schmerz an dem Morgen</translation>
    </message>
    <message>
        <source>Pain that morning, 0 to 10, if you can tell</source>
        <translation>Schmerz an dem Morgen, 0 bis 10, wenn du es sagen kannst</translation>
    </message>
    <message>
        <source>Pain this morning</source>
        <translation>Schmerz heute Morgen</translation>
    </message>
    <message>
        <source>Pain this morning, 0 to 10, if you can tell</source>
        <translation>Schmerz heute Morgen, 0 bis 10, wenn du es sagen kannst</translation>
    </message>
    <message>
        <source>Sorer than usual</source>
        <translation>Schlechter als sonst</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, as usual</source>
        <translation>Ja, wie sonst</translation>
    </message>
</context>
<context>
    <name>MoveOverlay</name>
    <message>
        <source>Belongs to another person</source>
        <translation>Gehört zu einer anderen Person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Here it is withdrawn, there it is written. Both records show it, with the reason and who moved it.</source>
        <translation>Hier wird es zurückgezogen, dort eingetragen. Beide Akten zeigen es, mit Grund und wer es verschoben hat.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Whose is it? Name, code or year of birth</source>
        <translation>Zu wem gehört es? Name, Code oder Geburtsjahr</translation>
    </message>
</context>
<context>
    <name>NewClinic</name>
    <message>
        <source>A new clinic</source>
        <translation>Eine neue Praxis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Patients see it on their display between two people.</source>
        <translation>Zwischen zwei Personen steht er auf der Anzeige für Patientinnen und Patienten.</translation>
    </message>
    <message>
        <source>Two to four, such as MK. They stand under what you write.</source>
        <translation>Zwei bis vier Buchstaben, etwa MK. Es steht unter dem, was du schreibst.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Dein Kürzel</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Dein Name, wenn du magst</translation>
    </message>
</context>
<context>
    <name>NewCodeCard</name>
    <message>
        <source>Make a new one…</source>
        <translation>Einen neuen machen …</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Use the new code</source>
        <translation>Den neuen Code verwenden</translation>
    </message>
    <message>
        <source>Where the paper was lost, or somebody saw it, make a new one. The old one then opens nothing that is written from now on, nor the back-ups in the two known places.</source>
        <translation>Ist das Blatt verloren oder hat es jemand gesehen, mach einen neuen. Der alte öffnet dann nichts mehr, was ab jetzt geschrieben wird, und auch nicht die Sicherungen an den zwei bekannten Orten.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>At least 12 characters. Four or five words that do not belong together are easy to keep in mind.</source>
        <translation>Mindestens 12 Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, lassen sich leicht merken.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
</context>
<context>
    <name>NewPersonOverlay</name>
    <message>
        <source>A year, or a day such as 1987-05-03</source>
        <translation>Ein Jahr oder ein Tag, etwa 1987-05-03</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything else can come later.</source>
        <translation>Alles andere kann später kommen.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
</context>
<context>
    <name>NewRoutineOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Each comes with the dose of its card; change what you like.</source>
        <translation>Jede kommt mit dem Umfang ihrer Karte; ändere, was du magst.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>Or begin with a copy of</source>
        <translation>Oder beginne mit einer Kopie von</translation>
    </message>
    <message>
        <source>Pick exercises</source>
        <translation>Übungen wählen</translation>
    </message>
</context>
<context>
    <name>NewTherapistCard</name>
    <message>
        <source>2 to 4 capitals, such as MK</source>
        <translation>2 bis 4 Großbuchstaben, etwa MK</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Later today</source>
        <translation>Heute später</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Anything worth remembering</source>
        <translation>Was du dir merken willst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Add an amendment</source>
        <translation>Nachtrag schreiben</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Verlaufsnotiz</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Write another note</source>
        <translation>Neue Verlaufsnotiz schreiben</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Nothing was written here.</source>
        <translation>Hier wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>NowRow</name>
    <message>
        <source>How is the knee now?</source>
        <translation>Wie ist das Knie jetzt?</translation>
    </message>
    <message>
        <source>How is the knee now?  ·  %1</source>
        <translation>Wie ist das Knie jetzt?  ·  %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1, seconds</source>
        <translation>%1, Sekunden</translation>
    </message>
    <message>
        <source>%1: back to the usual, %2</source>
        <translation>%1: zurück zum Üblichen, %2</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Auslassen: %1</translation>
    </message>
    <message>
        <source>New since this note was begun</source>
        <translation>Neu, seit diese Verlaufsnotiz begonnen wurde</translation>
    </message>
</context>
<context>
    <name>OpenChooser</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import routines, also of Workrave and wger</source>
        <translation>Routinen importieren, auch von Workrave und wger</translation>
    </message>
    <message>
        <source>Routine files (*.toml *.xml *.json)</source>
        <translation>Routinedateien (*.toml *.xml *.json)</translation>
    </message>
</context>
<context>
    <name>OpenList</name>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Was noch offen ist</translation>
    </message>
</context>
<context>
    <name>OpenPassphrase</name>
    <message>
        <source>8 groups of 5</source>
        <translation>8 Gruppen zu 5</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It opens everything and lets you choose a new passphrase. Small letters and spaces do not matter.</source>
        <translation>Er öffnet alles und lässt dich eine neue Passphrase wählen. Kleinbuchstaben und Leerzeichen spielen keine Rolle.</translation>
    </message>
    <message>
        <source>My training</source>
        <translation>Mein Training</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>OpenRenew</name>
    <message>
        <source>A new passphrase</source>
        <translation>Eine neue Passphrase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open with it</source>
        <translation>Damit öffnen</translation>
    </message>
    <message>
        <source>The one before opens nothing any more.</source>
        <translation>Die vorige öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>Whose passphrase is it? The one before opens nothing any more.</source>
        <translation>Wessen Passphrase ist es? Die vorige öffnet dann nichts mehr.</translation>
    </message>
</context>
<context>
    <name>OpenRow</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>OpenWho</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Who opens the clinic?</source>
        <translation>Wer öffnet die Praxis?</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>Other routines</source>
        <translation>Weitere Routinen</translation>
    </message>
</context>
<context>
    <name>ParticularsOverlay</name>
    <message>
        <source>A year, or a day such as 1987-05-03</source>
        <translation>Ein Jahr oder ein Tag, etwa 1987-05-03</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ergebnis zum Abschluss</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>The knee that hurts</source>
        <translation>Das Knie, das wehtut</translation>
    </message>
    <message>
        <source>Their care here</source>
        <translation>Behandlung hier</translation>
    </message>
    <message>
        <source>What they come for</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Who cares for them</source>
        <translation>Wer behandelt</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>%1 types a passphrase now, and nobody else looks. It opens the whole clinic.</source>
        <translation>%1 gibt jetzt eine Passphrase ein, und niemand sonst sieht hin. Sie öffnet die ganze Praxis.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation>Letzte Einheiten</translation>
    </message>
    <message>
        <source>Your finished sessions will be listed here, with how the knee felt. Start one above.</source>
        <translation>Hier stehen deine fertigen Einheiten und wie sich das Knie anfühlte. Starte oben eine.</translation>
    </message>
</context>
<context>
    <name>PausedOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything is as you left it. Set up again, then go on.</source>
        <translation>Alles ist, wie du es gelassen hast. Nimm die Position wieder ein, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The computer was asleep. Nothing was counted meanwhile.</source>
        <translation>Der Computer hat geschlafen. In der Zeit wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
    <message>
        <source>This repetition again</source>
        <translation>Diese Wiederholung noch einmal</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
</context>
<context>
    <name>PelvisDrawing</name>
    <message>
        <source>A light forward tilt</source>
        <translation>Eine leichte Neigung nach vorn</translation>
    </message>
    <message>
        <source>Far forward</source>
        <translation>Weit nach vorn</translation>
    </message>
    <message>
        <source>Ribs and pelvis from the side, three times: tipped back, tipped a little forward as in running, and tipped far forward with the ribs leaning back.</source>
        <translation>Rippen und Becken von der Seite, dreimal: nach hinten gekippt, leicht nach vorn wie beim Laufen, und weit nach vorn mit zurückgelehnten Rippen.</translation>
    </message>
    <message>
        <source>The rim drops in front, the ribs lean back, the low back is hollow.</source>
        <translation>Der Rand sinkt vorn, die Rippen lehnen zurück, der untere Rücken ist hohl.</translation>
    </message>
    <message>
        <source>The rim rises in front, the low back goes flat.</source>
        <translation>Der Rand steigt vorn, der untere Rücken wird flach.</translation>
    </message>
    <message>
        <source>Tipped back</source>
        <translation>Nach hinten gekippt</translation>
    </message>
    <message>
        <source>What running asks for; the ribs stay above.</source>
        <translation>Was das Laufen verlangt; die Rippen bleiben darüber.</translation>
    </message>
</context>
<context>
    <name>PeopleCells</name>
    <message>
        <source>%1 days done</source>
        <translation>%1 Tagen gemacht</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
</context>
<context>
    <name>PeopleHead</name>
    <message>
        <source>14 days</source>
        <translation>14 Tage</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geb.</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, code or year of birth</source>
        <translation>Name, Code oder Geburtsjahr</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Records that may go</source>
        <translation>Löschbare Akten</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Welche Personen</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück in die Liste</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PersonDataPage</name>
    <message>
        <source>A person's data</source>
        <translation>Daten einer Person</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange sie aufbewahrt wird</translation>
    </message>
    <message>
        <source>Records that may go</source>
        <translation>Löschbare Akten</translation>
    </message>
</context>
<context>
    <name>PhrasesOverlay</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None yet. Name what you write often.</source>
        <translation>Noch keine. Gib dem einen Namen, was du oft schreibst.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Take out .%1</source>
        <translation>.%1 entfernen</translation>
    </message>
    <message>
        <source>Type a dot, the name and a space in a note, and the phrase takes their place.</source>
        <translation>Tipp in einer Verlaufsnotiz einen Punkt, den Namen und ein Leerzeichen; der Textbaustein tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Wofür der Name steht</translation>
    </message>
    <message>
        <source>Your phrases</source>
        <translation>Deine Textbausteine</translation>
    </message>
</context>
<context>
    <name>PickColumn</name>
    <message>
        <source>Choose a focus</source>
        <translation>Schwerpunkt wählen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Hide the focus</source>
        <translation>Schwerpunkte ausblenden</translation>
    </message>
    <message>
        <source>No exercise has these words.</source>
        <translation>Keine Übung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>PickItemsOverlay</name>
    <message>
        <source>Add items</source>
        <translation>Einträge hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pick them in the order in which you do them.</source>
        <translation>Wähl sie in der Reihenfolge, in der du sie machst.</translation>
    </message>
</context>
<context>
    <name>PickRow</name>
    <message>
        <source>%1: easier</source>
        <translation>%1: leichter</translation>
    </message>
    <message>
        <source>%1: harder</source>
        <translation>%1: schwerer</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
</context>
<context>
    <name>PinOverlay</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Bisherige PIN</translation>
    </message>
    <message>
        <source>Six digits lift the curtain that covers this window. They protect nothing on the disk, and this clinic is not encrypted: whoever has the laptop can read its file.</source>
        <translation>Sechs Ziffern heben den Sichtschutz auf, der dieses Fenster verdeckt. Sie schützen nichts auf der Festplatte, und diese Praxis ist nicht verschlüsselt: Wer den Laptop hat, kann ihre Datei lesen.</translation>
    </message>
    <message>
        <source>Six digits lift the curtain that covers this window. They protect nothing on the disk: that is what your passphrase is for. After five wrong ones only a passphrase helps.</source>
        <translation>Sechs Ziffern heben den Sichtschutz auf, der dieses Fenster verdeckt. Sie schützen nichts auf der Festplatte: Dafür ist deine Passphrase da. Nach fünf falschen hilft nur eine Passphrase.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Deine PIN</translation>
    </message>
</context>
<context>
    <name>PrescribeActions</name>
    <message>
        <source>As last time</source>
        <translation>Wie zuletzt</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+%1</source>
        <translation>Strg+Umschalt+%1</translation>
    </message>
    <message>
        <source>Empty the draft</source>
        <translation>Entwurf leeren</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>PrescribeFoot</name>
    <message>
        <source>Ctrl+↵</source>
        <translation>Strg+↵</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
</context>
<context>
    <name>PrescribePage</name>
    <message>
        <source>Dose and week</source>
        <translation>Umfang und Woche</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Verordnung</translation>
    </message>
</context>
<context>
    <name>PrescribedColumn</name>
    <message>
        <source>Alt ↑↓</source>
        <translation>Alt ↑↓</translation>
    </message>
    <message>
        <source>Check with the person</source>
        <translation>Mit der Person klären</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>first side</source>
        <translation>erste Seite</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>in, out, wait</source>
        <translation>ein, aus, warten</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>times a week</source>
        <translation>Mal pro Woche</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>Tipp</translation>
    </message>
</context>
<context>
    <name>PrescribedList</name>
    <message>
        <source>A few letters and Enter add an exercise. Ctrl+D asks for the same as last time, Ctrl+T begins from a template.</source>
        <translation>Ein paar Buchstaben und Enter fügen eine Übung hinzu. Strg+D verordnet das Gleiche wie zuletzt, Strg+T beginnt mit einer Vorlage.</translation>
    </message>
    <message>
        <source>A few letters and Enter add an exercise. Ctrl+T begins from a template.</source>
        <translation>Ein paar Buchstaben und Enter fügen eine Übung hinzu. Strg+T beginnt mit einer Vorlage.</translation>
    </message>
    <message>
        <source>Nothing is prescribed yet.</source>
        <translation>Noch nichts verordnet.</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Verordnet</translation>
    </message>
    <message>
        <source>The draft is empty.</source>
        <translation>Der Entwurf ist leer.</translation>
    </message>
</context>
<context>
    <name>PrescribedRow</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ProtectionSteps</name>
    <message>
        <source>A lost laptop should not be a lost record. Back-ups are encrypted, so the place need not be trusted: a stick, or a folder that is copied elsewhere.</source>
        <translation>Ein verlorener Laptop soll nicht heißen, dass Akten verloren sind. Sicherungen sind verschlüsselt, der Ort muss also nicht vertrauenswürdig sein: ein Stick oder ein Ordner, der woandershin kopiert wird.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>A second place for back-ups</source>
        <translation>Ein zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything is encrypted from now on. Your passphrase opens the clinic after each start; colleagues get theirs in the clinic's settings.</source>
        <translation>Ab jetzt ist alles verschlüsselt. Deine Passphrase öffnet die Praxis nach jedem Start; Kolleginnen und Kollegen bekommen ihre in den Einstellungen der Praxis.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ich habe ihn auf Papier</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>Steht er auf Papier?</translation>
    </message>
    <message>
        <source>It opens everything when nobody knows a passphrase any more. Without a passphrase and without the code nobody can, not even we. It is shown now and never again.</source>
        <translation>Er öffnet alles, wenn niemand mehr eine Passphrase weiß. Ohne Passphrase und ohne Code kann das niemand, auch wir nicht. Er wird jetzt gezeigt und dann nie wieder.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>Seite zum Drucken speichern …</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Der Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Type two of its groups from the paper.</source>
        <translation>Tipp zwei seiner Gruppen vom Papier ab.</translation>
    </message>
    <message>
        <source>Where to copy back-ups</source>
        <translation>Wohin Sicherungen kopiert werden</translation>
    </message>
    <message>
        <source>Without one you can go on, and choose it in the settings at any time.</source>
        <translation>Es geht auch ohne; du kannst ihn jederzeit in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from this computer.</source>
        <translation>Schreib ihn auf oder druck ihn aus, und bewahr ihn nicht bei diesem Computer auf.</translation>
    </message>
    <message>
        <source>Your history and its back-ups are encrypted. The passphrase opens them after each start.</source>
        <translation>Dein Verlauf und seine Sicherungen werden verschlüsselt. Nach jedem Start öffnet sie die Passphrase.</translation>
    </message>
</context>
<context>
    <name>PushDrawing</name>
    <message>
        <source>A person standing from the side: first with the weight over the middle of the foot, then with the pelvis pushed forward, the chest leaning back and the weight over the toes.</source>
        <translation>Ein Mensch im Stand von der Seite: zuerst mit dem Gewicht über der Fußmitte, dann mit vorgeschobenem Becken, die Brust zurückgelehnt und das Gewicht über den Zehen.</translation>
    </message>
    <message>
        <source>Pelvis pushed forward</source>
        <translation>Becken vorgeschoben</translation>
    </message>
    <message>
        <source>Standing easily</source>
        <translation>Lockerer Stand</translation>
    </message>
    <message>
        <source>Weight over the middle of the foot.</source>
        <translation>Gewicht über der Fußmitte.</translation>
    </message>
    <message>
        <source>Weight over the toes, chest back.</source>
        <translation>Gewicht über den Zehen, Brust zurück.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Rehab Desktop</source>
        <translation>Rehab Desktop</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>Sicherheit zuerst</translation>
    </message>
</context>
<context>
    <name>ReadyButtons</name>
    <message>
        <source>Do all of it</source>
        <translation>Alles machen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Trotzdem starten</translation>
    </message>
</context>
<context>
    <name>ReadyPlan</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>What must be true first:</source>
        <translation>Was zuerst zutreffen muss:</translation>
    </message>
</context>
<context>
    <name>ReadyScreen</name>
    <message>
        <source>Have at hand</source>
        <translation>Leg bereit</translation>
    </message>
    <message>
        <source>How is the knee now?</source>
        <translation>Wie ist das Knie jetzt?</translation>
    </message>
    <message>
        <source>How is the knee now? 0 to 10</source>
        <translation>Wie ist das Knie jetzt? 0 bis 10</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Nothing but a little space.</source>
        <translation>Nur etwas Platz.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Side to start with</source>
        <translation>Seite, mit der du beginnst</translation>
    </message>
</context>
<context>
    <name>RebuildClinic</name>
    <message>
        <source>A clinic from its back-ups</source>
        <translation>Eine Praxis aus ihren Sicherungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>For a new computer, or when the folder was lost. Choose where the back-ups lie, such as a stick. They are only read.</source>
        <translation>Für einen neuen Computer, oder wenn der Ordner verloren ging. Wähl, wo die Sicherungen liegen, etwa auf einem Stick. Sie werden nur gelesen.</translation>
    </message>
    <message>
        <source>Make the clinic again</source>
        <translation>Die Praxis wieder anlegen</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>That of anybody who works there.</source>
        <translation>Von irgendjemandem, der dort arbeitet.</translation>
    </message>
    <message>
        <source>Where the back-ups lie</source>
        <translation>Wo die Sicherungen liegen</translation>
    </message>
</context>
<context>
    <name>RecordOverlay</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>Aus der Akte</translation>
    </message>
    <message>
        <source>Now in the note: %1</source>
        <translation>Jetzt in der Verlaufsnotiz: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePaper</name>
    <message>
        <source>Group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Easier version</source>
        <translation>Leichtere Version</translation>
    </message>
    <message>
        <source>How was that set? Knee pain, 0 to 10</source>
        <translation>Wie war der Satz? Knieschmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Knee pain in that set</source>
        <translation>Knieschmerz in diesem Satz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>How long records are kept</source>
        <translation>Wie lange Akten aufbewahrt werden</translation>
    </message>
    <message>
        <source>Keep records so long</source>
        <translation>So lange aufbewahren</translation>
    </message>
    <message>
        <source>Of children, until they are (empty: as of all)</source>
        <translation>Bei Kindern, bis zum Alter von (leer: wie bei allen)</translation>
    </message>
    <message>
        <source>The UK: 8 years, of children until they are 25. Germany: 10 years. Elsewhere, and where in doubt, ask.</source>
        <translation>Vereinigtes Königreich: 8 Jahre, bei Kindern bis zum Alter von 25. Deutschland: 10 Jahre. Anderswo und im Zweifel: nachfragen.</translation>
    </message>
    <message>
        <source>Years after the last contact</source>
        <translation>Jahre nach dem letzten Kontakt</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>How the knee was then and is now, what you have earned, and what may come next.</source>
        <translation>Wie das Knie damals war und wie es jetzt ist, was du dir verdient hast und was als Nächstes kommen kann.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückschauen</translation>
    </message>
</context>
<context>
    <name>ReviewDays</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>ReviewNext</name>
    <message>
        <source>What next?</source>
        <translation>Wie weiter?</translation>
    </message>
    <message>
        <source>Which phase, from this week on?</source>
        <translation>Welche Phase, ab dieser Woche?</translation>
    </message>
</context>
<context>
    <name>ReviewOverlay</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Looking through your history …</source>
        <translation>Dein Verlauf wird durchgesehen …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print it to take along</source>
        <translation>Zum Mitnehmen drucken</translation>
    </message>
    <message>
        <source>Your history cannot be read. Start the app again; it says what is wrong.</source>
        <translation>Dein Verlauf lässt sich nicht lesen. Starte die App neu; sie sagt, was los ist.</translation>
    </message>
</context>
<context>
    <name>ReviewPain</name>
    <message>
        <source>First %1</source>
        <translation>Zuerst %1</translation>
    </message>
    <message>
        <source>How much does the knee hurt in daily life now?</source>
        <translation>Wie weh tut das Knie jetzt im Alltag?</translation>
    </message>
    <message>
        <source>Knee pain in daily life</source>
        <translation>Knieschmerz im Alltag</translation>
    </message>
    <message>
        <source>Knee pain, 0 to 10</source>
        <translation>Knieschmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
</context>
<context>
    <name>ReviewReached</name>
    <message>
        <source>At first: %1</source>
        <translation>Am Anfang: %1</translation>
    </message>
    <message>
        <source>No exercise of the programme was done in these weeks.</source>
        <translation>In diesen Wochen wurde keine Übung des Programms gemacht.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>Was erreicht wurde</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Way through the session</source>
        <translation>Weg durch die Einheit</translation>
    </message>
</context>
<context>
    <name>RoutineDetail</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>Alle Routinen</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Duplicate to edit</source>
        <translation>Verdoppeln und bearbeiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Routine files (*.toml)</source>
        <translation>Routinedateien (*.toml)</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Einheit starten</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Du brauchst</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Deine eigenen</translation>
    </message>
    <message>
        <source>in all, with rests</source>
        <translation>insgesamt, mit Pausen</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Add items…</source>
        <translation>Einträge hinzufügen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Edit routine</source>
        <translation>Routine bearbeiten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>How often, in your own words</source>
        <translation>Wie oft, in deinen Worten</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Name der Routine</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>No items yet. Add exercises, a warm-up or a cool-down; each comes with the dose of its card.</source>
        <translation>Noch keine Einträge. Füg Übungen, ein Aufwärmen oder ein Ausklingen hinzu; jede kommt mit dem Umfang ihrer Karte.</translation>
    </message>
    <message>
        <source>Not saved yet; a draft is kept</source>
        <translation>Noch nicht gespeichert; ein Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <source>Note for the start</source>
        <translation>Notiz für den Start</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Shown before a session begins</source>
        <translation>Wird vor dem Start gezeigt</translation>
    </message>
    <message>
        <source>Such as: on Mondays and Thursdays</source>
        <translation>Etwa: montags und donnerstags</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>in all, with rests</source>
        <translation>insgesamt, mit Pausen</translation>
    </message>
</context>
<context>
    <name>RoutineList</name>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Name, exercise or thing you have</source>
        <translation>Name, Übung oder was du dahast</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>No routine has all of these words. Try fewer.</source>
        <translation>Keine Routine enthält alle diese Wörter. Versuch weniger.</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Search routines</source>
        <translation>Routinen suchen</translation>
    </message>
    <message>
        <source>The routines you write will stand here. Press New routine, or drop a routine file on this page.</source>
        <translation>Hier stehen die Routinen, die du schreibst. Drück „Neue Routine“, oder zieh eine Routinedatei auf diese Seite.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Deine eigenen</translation>
    </message>
    <message>
        <source>“%1” cannot be used by this version. It is kept as it is.
%2</source>
        <translation>„%1“ kann diese Version nicht verwenden. Sie bleibt, wie sie ist.
%2</translation>
    </message>
</context>
<context>
    <name>RoutineNotices</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard it for good?</source>
        <translation>Endgültig verwerfen?</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>You were writing “%1” and did not save it.</source>
        <translation>Du hast „%1“ geschrieben und nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>RoutineQuestions</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard it and write the other one</source>
        <translation>Verwerfen und die andere schreiben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>It takes the place of yours, which is deleted.</source>
        <translation>Sie tritt an die Stelle von deiner, die gelöscht wird.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Neither now</source>
        <translation>Jetzt keine von beiden</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Nothing is imported.</source>
        <translation>Es wird nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was taken from the file. This is what to put right:</source>
        <translation>Nichts wurde aus der Datei übernommen. Das ist zu berichtigen:</translation>
    </message>
    <message>
        <source>One is not saved yet</source>
        <translation>Eine ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save it or discard it, then write another.</source>
        <translation>Speichere oder verwirf sie, dann schreib eine andere.</translation>
    </message>
    <message>
        <source>The new one gets a number behind its name.</source>
        <translation>Die neue bekommt eine Nummer hinter ihrem Namen.</translation>
    </message>
    <message>
        <source>There is one already</source>
        <translation>Es gibt schon eine</translation>
    </message>
    <message>
        <source>You have “%1” under the name of this file, and with other contents.</source>
        <translation>Unter dem Namen dieser Datei hast du „%1“ mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>You were writing “%1”.</source>
        <translation>Du hast „%1“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>RoutineTile</name>
    <message>
        <source>%1, your own</source>
        <translation>%1, deine</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
</context>
<context>
    <name>RunForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>May be told later</source>
        <translation>Kann später kommen</translation>
    </message>
    <message>
        <source>Pain an hour after</source>
        <translation>Schmerz eine Stunde danach</translation>
    </message>
    <message>
        <source>Pain the next morning</source>
        <translation>Schmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>Running and walking</source>
        <translation>Laufen und Gehen</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Lauf speichern</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Worst pain while running</source>
        <translation>Stärkster Schmerz beim Laufen</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Delete the run of %1</source>
        <translation>Lauf vom %1 löschen</translation>
    </message>
    <message>
        <source>Edit the run of %1</source>
        <translation>Lauf vom %1 bearbeiten</translation>
    </message>
    <message>
        <source>The runs you log will be listed here, with how the knee took them. Log one when daily life is calm: pain of 0 to 2 on most days.</source>
        <translation>Hier stehen deine Läufe und wie das Knie sie vertragen hat. Trag einen ein, wenn der Alltag ruhig ist: Schmerz von 0 bis 2 an den meisten Tagen.</translation>
    </message>
    <message>
        <source>Your runs</source>
        <translation>Deine Läufe</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>I have asked: go on</source>
        <translation>Ich habe nachgefragt: weiter</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Lauf eintragen</translation>
    </message>
    <message>
        <source>Running: what comes next</source>
        <translation>Laufen: was als Nächstes kommt</translation>
    </message>
</context>
<context>
    <name>RunningRoom</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>From walking to half an hour</source>
        <translation>Vom Gehen zur halben Stunde</translation>
    </message>
    <message>
        <source>Log a run</source>
        <translation>Lauf eintragen</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>Sicherheit zuerst</translation>
    </message>
</context>
<context>
    <name>SaveChooser</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>SaveTemplateOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Else only you are offered it.</source>
        <translation>Sonst wird sie nur dir angeboten.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>For the whole clinic</source>
        <translation>Für die ganze Praxis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>The exercises with their dose and days. Tips and the message stay with the person.</source>
        <translation>Die Übungen mit Umfang und Tagen. Tipps und die Nachricht bleiben bei der Person.</translation>
    </message>
</context>
<context>
    <name>ScoreForm</name>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Activity that the knee makes hard</source>
        <translation>Tätigkeit, die das Knie schwer macht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Save score</source>
        <translation>Wert speichern</translation>
    </message>
    <message>
        <source>Something that the knee makes hard, in your own words</source>
        <translation>Etwas, das das Knie schwer macht, in deinen Worten</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-05-01</source>
        <translation>Jahr-Monat-Tag, etwa 2026-05-01</translation>
    </message>
</context>
<context>
    <name>ScoreOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Correct this score</source>
        <translation>Diesen Wert korrigieren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>Der richtige Wert</translation>
    </message>
    <message>
        <source>What it said before stays in the record, with the reason and who changed it.</source>
        <translation>Was vorher dort stand, bleibt in der Akte, mit Grund und wer es geändert hat.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message>
        <source>%1, %2 of 10</source>
        <translation>%1, %2 von 10</translation>
    </message>
</context>
<context>
    <name>ScoresTab</name>
    <message>
        <source>Every two to four weeks is often enough. A change that reaches its threshold may be more than chance; it is no diagnosis.</source>
        <translation>Alle zwei bis vier Wochen reicht. Eine Änderung, die ihre Schwelle erreicht, kann mehr als Zufall sein; eine Diagnose ist sie nicht.</translation>
    </message>
</context>
<context>
    <name>SecondPlaceCard</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Jetzt kopieren</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Kein zweiter Ort</translation>
    </message>
    <message>
        <source>Second place for back-ups</source>
        <translation>Zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>Where copies of the back-ups go</source>
        <translation>Wohin Kopien der Sicherungen kommen</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SentenceMark</name>
    <message>
        <source>Record of: %1</source>
        <translation>Eintrag zu: %1</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>Pain told during the session</source>
        <translation>Während der Einheit genannter Schmerz</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>highest pain</source>
        <translation>höchster Schmerz</translation>
    </message>
    <message>
        <source>of %1 planned</source>
        <translation>von %1 geplant</translation>
    </message>
    <message>
        <source>pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>sets done</source>
        <translation>Sätze gemacht</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Every finished session will be listed here, with all of its sets and how the knee felt. Start one on Today, or add one that you did without the app.</source>
        <translation>Hier steht jede fertige Einheit mit allen Sätzen und wie sich das Knie anfühlte. Starte eine auf Heute, oder trag eine nach, die du ohne die App gemacht hast.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Einheiten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show older sessions</source>
        <translation>Ältere Einheiten zeigen</translation>
    </message>
</context>
<context>
    <name>SessionSettings</name>
    <message>
        <source>About you and your knee</source>
        <translation>Über dich und dein Knie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Angeben</translation>
    </message>
    <message>
        <source>Where it hurts, how much time there is, what is at hand.</source>
        <translation>Wo es wehtut, wie viel Zeit da ist, was du dahast.</translation>
    </message>
</context>
<context>
    <name>SetTable</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: less pain</source>
        <translation>%1: weniger Schmerz</translation>
    </message>
    <message>
        <source>%1: more pain</source>
        <translation>%1: mehr Schmerz</translation>
    </message>
    <message>
        <source>No pain told</source>
        <translation>Kein Schmerz genannt</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>Press to change how the set ended</source>
        <translation>Drück, um zu ändern, wie der Satz endete</translation>
    </message>
    <message>
        <source>cut short, %1 of %2</source>
        <translation>abgebrochen, %1 von %2</translation>
    </message>
    <message>
        <source>skipped, %1 planned</source>
        <translation>ausgelassen, %1 geplant</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Every choice takes effect at once</source>
        <translation>Jede Wahl gilt sofort</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Teil der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A signed version never changes; it can be stopped or withdrawn.</source>
        <translation>Eine unterschriebene Version ändert sich nie; sie lässt sich beenden oder zurückziehen.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
</context>
<context>
    <name>SoundSettings</name>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Go on, or begin again</source>
        <translation>Weitermachen oder neu beginnen</translation>
    </message>
    <message>
        <source>Just pick a routine</source>
        <translation>Einfach eine Routine wählen</translation>
    </message>
    <message>
        <source>Mobility most days, strength two or three times a week, later drills and the way back to running. What you do next is earned by how the knee takes it.</source>
        <translation>Beweglichkeit an den meisten Tagen, Kraft zwei- bis dreimal pro Woche, später Lauf-ABC und der Weg zurück zum Laufen. Was als Nächstes kommt, verdienst du dir dadurch, wie das Knie es verträgt.</translation>
    </message>
    <message>
        <source>Start the 12 weeks</source>
        <translation>Die 12 Wochen beginnen</translation>
    </message>
    <message>
        <source>Twelve weeks, a little on most days</source>
        <translation>Zwölf Wochen, an den meisten Tagen ein wenig</translation>
    </message>
    <message>
        <source>Two sessions a week may help to keep what you have. Pick a routine when you like, or start another 12 weeks.</source>
        <translation>Zwei Einheiten pro Woche können helfen zu behalten, was du hast. Wähl eine Routine, wann du magst, oder beginn noch einmal 12 Wochen.</translation>
    </message>
</context>
<context>
    <name>StartHero</name>
    <message>
        <source>Start session</source>
        <translation>Einheit starten</translation>
    </message>
</context>
<context>
    <name>StartMain</name>
    <message>
        <source>Make the clinic</source>
        <translation>Praxis anlegen</translation>
    </message>
</context>
<context>
    <name>StartWindowFrame</name>
    <message>
        <source>Rehab Desktop</source>
        <translation>Rehab Desktop</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>SummaryAnswers</name>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>How hard was it, 0 to 10</source>
        <translation>Wie anstrengend war es, 0 bis 10</translation>
    </message>
    <message>
        <source>Knee pain now</source>
        <translation>Knieschmerz jetzt</translation>
    </message>
    <message>
        <source>Knee pain now, 0 to 10</source>
        <translation>Knieschmerz jetzt, 0 bis 10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>SummaryDone</name>
    <message>
        <source>of %1 planned</source>
        <translation>von %1 geplant</translation>
    </message>
    <message>
        <source>sets done</source>
        <translation>Sätze gemacht</translation>
    </message>
</context>
<context>
    <name>SummaryEnd</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SummaryLight</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>Nothing was begun, so nothing was kept.</source>
        <translation>Es wurde nichts begonnen, also wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Nothing was begun. The pain you told is kept.</source>
        <translation>Es wurde nichts begonnen. Der genannte Schmerz bleibt erhalten.</translation>
    </message>
    <message>
        <source>Session complete.</source>
        <translation>Einheit beendet.</translation>
    </message>
    <message>
        <source>Session complete. Well done.</source>
        <translation>Einheit geschafft. Gut gemacht.</translation>
    </message>
    <message>
        <source>Session kept</source>
        <translation>Einheit behalten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>TemplateOverlay</name>
    <message>
        <source>Begin from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Name of a template</source>
        <translation>Name einer Vorlage</translation>
    </message>
    <message>
        <source>No template has these words.</source>
        <translation>Keine Vorlage enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete the template %1</source>
        <translation>Vorlage %1 löschen</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>A number of weeks, or a day such as 2026-06-15</source>
        <translation>Eine Zahl von Wochen oder ein Tag, etwa 2026-06-15</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>Für die Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Goes home with the prescription</source>
        <translation>Geht mit der Verordnung nach Hause</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Progression at home</source>
        <translation>Steigerung zu Hause</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>TestLine</name>
    <message>
        <source>%1: number</source>
        <translation>%1: Zahl</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: Maßeinheit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Maßeinheit</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
</context>
<context>
    <name>TherapistsCard</name>
    <message>
        <source>%1 leaves?</source>
        <translation>%1 verlässt die Praxis?</translation>
    </message>
    <message>
        <source>%1 opens the clinic no more. Somebody who kept a copy of the file and of its key could still read that copy. With another key they read nothing that is written from now on.</source>
        <translation>%1 kann die Praxis nicht mehr öffnen. Wer eine Kopie der Datei und ihres Schlüssels behalten hat, könnte diese Kopie noch lesen. Mit einem neuen Schlüssel lässt sich damit nichts lesen, was ab jetzt geschrieben wird.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Schlüssel behalten</translation>
    </message>
    <message>
        <source>Leaves the clinic</source>
        <translation>Verlässt die Praxis</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Arbeitet wieder hier</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
</context>
<context>
    <name>TimeLineItem</name>
    <message>
        <source>Enter tells more</source>
        <translation>Enter zeigt mehr</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
</context>
<context>
    <name>TimeLineMore</name>
    <message>
        <source>%1: belongs to another person</source>
        <translation>%1: gehört zu einer anderen Person</translation>
    </message>
    <message>
        <source>%1: correct</source>
        <translation>%1: korrigieren</translation>
    </message>
    <message>
        <source>%1: withdraw</source>
        <translation>%1: zurückziehen</translation>
    </message>
    <message>
        <source>Belongs to another person</source>
        <translation>Gehört zu einer anderen Person</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Verlaufsnotiz öffnen</translation>
    </message>
    <message>
        <source>Open the other record</source>
        <translation>Andere Akte öffnen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A run</source>
        <translation>Ein Lauf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Other routines</source>
        <translation>Weitere Routinen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Start the 12 weeks</source>
        <translation>Die 12 Wochen beginnen</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>You and your knee</source>
        <translation>Du und dein Knie</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Die Einheit verlassen</translation>
    </message>
    <message>
        <source>Show the tip</source>
        <translation>Tipp zeigen</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Stimme aus</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Stimme an</translation>
    </message>
</context>
<context>
    <name>TrailCard</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Every entry of the trail is chained to the one before. These groups, kept elsewhere, show later whether anything was taken off its end.</source>
        <translation>Jeder Eintrag im Protokoll ist mit dem vorigen verkettet. Woanders aufbewahrt, zeigen diese Zeichengruppen später, ob am Ende etwas entfernt wurde.</translation>
    </message>
    <message>
        <source>For the paper of the day</source>
        <translation>Für das Tagesblatt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a page to print…</source>
        <translation>Ein Blatt zum Drucken speichern …</translation>
    </message>
    <message>
        <source>Saved to print: %1</source>
        <translation>Zum Drucken gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>TrailCheckCard</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the trail</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Every entry, and what the names of the back-ups tell of it. With the groups from the paper of a day, also whether that day is still there.</source>
        <translation>Jeder Eintrag und was die Namen der Sicherungen davon belegen. Mit den Gruppen vom Blatt eines Tages auch, ob dieser Tag noch da ist.</translation>
    </message>
    <message>
        <source>Groups from the paper, if you have one</source>
        <translation>Gruppen vom Papier, falls vorhanden</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Knee pain</source>
        <translation>Knieschmerz</translation>
    </message>
    <message>
        <source>Knee pain %1</source>
        <translation>Knieschmerz %1</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch mal</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>How far to look back</source>
        <translation>Wie weit zurück</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Go back to a back-up</source>
        <translation>Zurück zu einer Sicherung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>There is no back-up of it yet</source>
        <translation>Es gibt noch keine Sicherung davon</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UnsavedOverlay</name>
    <message>
        <source>Close and lose it</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep the app open</source>
        <translation>App offen lassen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What you finished last is in memory only. Closing the app now loses it.</source>
        <translation>Was du zuletzt beendet hast, ist nur im Arbeitsspeicher. Wenn du die App jetzt schließt, geht es verloren.</translation>
    </message>
</context>
<context>
    <name>UnsignedOverlay</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without signing?</source>
        <translation>Schließen, ohne zu unterschreiben?</translation>
    </message>
    <message>
        <source>Drafts are kept. Only a signed note is part of the record for good.</source>
        <translation>Entwürfe bleiben erhalten. Erst unterschrieben gehört eine Verlaufsnotiz endgültig zur Akte.</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep the app open</source>
        <translation>App offen lassen</translation>
    </message>
</context>
<context>
    <name>VersionHead</name>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Beenden: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Zurückziehen: %1</translation>
    </message>
</context>
<context>
    <name>VersionQuestion</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, if there is one to tell</source>
        <translation>Grund, falls es einen gibt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>VersionsOverlay</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Ctrl+K finds anyone. A adds somebody to this day.</source>
        <translation>Strg+K sucht eine Person. A trägt jemanden für diesen Tag ein.</translation>
    </message>
    <message>
        <source>Nobody is planned.</source>
        <translation>Niemand ist geplant.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>End it? Sessions stay</source>
        <translation>Beenden? Einheiten bleiben</translation>
    </message>
    <message>
        <source>End the programme</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>Move all by a week?</source>
        <translation>Alles um eine Woche verschieben?</translation>
    </message>
    <message>
        <source>Repeat this week</source>
        <translation>Diese Woche wiederholen</translation>
    </message>
    <message>
        <source>Start again at week 1</source>
        <translation>Wieder bei Woche 1 beginnen</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Week 1 from today?</source>
        <translation>Woche 1 ab heute?</translation>
    </message>
</context>
<context>
    <name>WeekDay</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Alt ↑</source>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Fewer times a week</source>
        <translation>Seltener pro Woche</translation>
    </message>
    <message>
        <source>For all exercises</source>
        <translation>Für alle Übungen</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>More times a week</source>
        <translation>Öfter pro Woche</translation>
    </message>
    <message>
        <source>On days of the person's choice.</source>
        <translation>An selbst gewählten Tagen.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The week of %1</source>
        <translation>Die Woche: %1</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Asked and done at home</source>
        <translation>Zu Hause: verordnet und gemacht</translation>
    </message>
    <message>
        <source>Asked and done: show the days</source>
        <translation>Verordnet und gemacht: Tage zeigen</translation>
    </message>
    <message>
        <source>Asked and done: show the numbers</source>
        <translation>Verordnet und gemacht: Zahlen zeigen</translation>
    </message>
    <message>
        <source>Asked, not done</source>
        <translation>Verordnet, nicht gemacht</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>In the clinic</source>
        <translation>In der Praxis</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Keine Rückmeldung</translation>
    </message>
    <message>
        <source>Told: all</source>
        <translation>Gesagt: alles</translation>
    </message>
    <message>
        <source>Told: none</source>
        <translation>Gesagt: nichts</translation>
    </message>
    <message>
        <source>Told: some</source>
        <translation>Gesagt: teilweise</translation>
    </message>
</context>
<context>
    <name>WhoScreen</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Nobody works here yet. You are the first and lead the clinic.</source>
        <translation>Noch arbeitet hier niemand. Du bist die erste Person und leitest die Praxis.</translation>
    </message>
    <message>
        <source>Two to four, such as MK. They stand under what you write.</source>
        <translation>Zwei bis vier Buchstaben, etwa MK. Es steht unter dem, was du schreibst.</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>Wer arbeitet jetzt?</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Dein Kürzel</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Dein Name, wenn du magst</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Hide the reason</source>
        <translation>Grund ausblenden</translation>
    </message>
    <message>
        <source>The rule behind it, and what it rests on</source>
        <translation>Die Regel dahinter und worauf sie beruht</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>WithdrawOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It stays in the record, with the reason and who withdrew it. This cannot be taken back.</source>
        <translation>Der Eintrag bleibt in der Akte, mit dem Grund und dem Kürzel. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why does it not count?</source>
        <translation>Warum gilt der Eintrag nicht?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>About {n} minutes.</source>
        <translation>Etwa {n} Minuten.</translation>
    </message>
    <message>
        <source>Rehab plan</source>
        <translation>Reha-Plan</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>10 hops on the spot on each leg with pain no more than 2/10</source>
        <translation>10 Hüpfer auf der Stelle je Bein bei höchstens 2/10 Schmerz</translation>
    </message>
    <message>
        <source>10-minute control</source>
        <translation>10 Minuten Kontrolle</translation>
    </message>
    <message>
        <source>10-minute mix</source>
        <translation>10 Minuten gemischt</translation>
    </message>
    <message>
        <source>10-minute mobility</source>
        <translation>10 Minuten Beweglichkeit</translation>
    </message>
    <message>
        <source>10-minute strength</source>
        <translation>10 Minuten Kraft</translation>
    </message>
    <message>
        <source>15 s for 20 m: about 40 to 45 small contacts</source>
        <translation>15 s für 20 m: etwa 40 bis 45 kleine Kontakte</translation>
    </message>
    <message>
        <source>15 s to set up, 10 s between sides, 20 s between sets</source>
        <translation>15 s zum Einrichten, 10 s zwischen den Seiten, 20 s zwischen den Sätzen</translation>
    </message>
    <message>
        <source>15 s to set up, 30 s between sets</source>
        <translation>15 s zum Einrichten, 30 s zwischen den Sätzen</translation>
    </message>
    <message>
        <source>2 s in, 1 s pause, 2 s out, 1 s pause</source>
        <translation>2 s ein, 1 s innehalten, 2 s aus, 1 s innehalten</translation>
    </message>
    <message>
        <source>2 s to build, 1 s to ease off, knee bent 20 to 30 degrees, test at 3/10</source>
        <translation>2 s aufbauen, 1 s lösen, Knie 20 bis 30 Grad gebeugt, Prüfen mit 3/10</translation>
    </message>
    <message>
        <source>2 s to build, 5 s to push, 1 s to ease off</source>
        <translation>2 s aufbauen, 5 s drücken, 1 s lösen</translation>
    </message>
    <message>
        <source>2 s to switch, 3 s to hold</source>
        <translation>2 s wechseln, 3 s halten</translation>
    </message>
    <message>
        <source>2 s up and 2 s down</source>
        <translation>2 s hoch und 2 s ab</translation>
    </message>
    <message>
        <source>2 s up, hold, 2 s down. Later version: one quick switch a second.</source>
        <translation>2 s hoch, halten, 2 s ab. Später: ein schneller Wechsel pro Sekunde.</translation>
    </message>
    <message>
        <source>2 sets of 12 switches, 6 each way, with holds of 3 s; up to once a day</source>
        <translation>2 Sätze mit 12 Wechseln, 6 je Richtung, je 3 s gehalten; bis zu einmal am Tag</translation>
    </message>
    <message>
        <source>2 sets of 12, 2 s a switch</source>
        <translation>2 Sätze mit 12, 2 s je Wechsel</translation>
    </message>
    <message>
        <source>2 sets of 5 breaths</source>
        <translation>2 Sätze mit 5 Atemzügen</translation>
    </message>
    <message>
        <source>2 sets of 5 breaths, up to once a day</source>
        <translation>2 Sätze mit 5 Atemzügen, bis zu einmal am Tag</translation>
    </message>
    <message>
        <source>2 sets of 6 s</source>
        <translation>2 Sätze zu 6 s</translation>
    </message>
    <message>
        <source>2 sets of 8 a side, 6 s each, up to once a day</source>
        <translation>2 Sätze mit 8 je Seite, je 6 s, bis zu einmal am Tag</translation>
    </message>
    <message>
        <source>2 sets of 8 a side; one guide suggests 3 of 15</source>
        <translation>2 Sätze mit 8 je Seite; eine Anleitung schlägt 3 mit 15 vor</translation>
    </message>
    <message>
        <source>2 to 3 times a week</source>
        <translation>2- bis 3-mal pro Woche</translation>
    </message>
    <message>
        <source>2 to 3 times a week, not on consecutive days</source>
        <translation>2- bis 3-mal pro Woche, nicht an aufeinanderfolgenden Tagen</translation>
    </message>
    <message>
        <source>2 to 3 times a week, up to 16 weeks</source>
        <translation>2- bis 3-mal pro Woche, bis zu 16 Wochen</translation>
    </message>
    <message>
        <source>20 s to set up, 10 s between sides, 30 s between sets</source>
        <translation>20 s zum Einrichten, 10 s zwischen den Seiten, 30 s zwischen den Sätzen</translation>
    </message>
    <message>
        <source>20 s to set up, 20 s between sets</source>
        <translation>20 s zum Einrichten, 20 s zwischen den Sätzen</translation>
    </message>
    <message>
        <source>20 s to set up, 45 s between sets</source>
        <translation>20 s zum Einrichten, 45 s zwischen den Sätzen</translation>
    </message>
    <message>
        <source>20 s to set up, 60 s between sets</source>
        <translation>20 s zum Einrichten, 60 s zwischen den Sätzen</translation>
    </message>
    <message>
        <source>3 s up, hold, 3 s down</source>
        <translation>3 s hoch, halten, 3 s ab</translation>
    </message>
    <message>
        <source>3 sets of 10 s (about 90 contacts) with 60 s of rest; once a week at first, then twice, 48 to 72 h apart</source>
        <translation>3 Sätze zu 10 s (etwa 90 Kontakte) mit 60 s Pause; anfangs einmal pro Woche, dann zweimal mit 48 bis 72 h Abstand</translation>
    </message>
    <message>
        <source>3 sets of 10 s at about 3 contacts a second: about 90</source>
        <translation>3 Sätze zu 10 s mit etwa 3 Kontakten pro Sekunde: etwa 90</translation>
    </message>
    <message>
        <source>3 sets of 20 s a leg, 2 to 3 times a week, effort 5 to 7/10</source>
        <translation>3 Sätze zu 20 s je Bein, 2- bis 3-mal pro Woche, Anstrengung 5 bis 7/10</translation>
    </message>
    <message>
        <source>3 sets of 20 s on two legs, in time 30 s and more; 2 to 3 times a week, effort 6 to 8/10</source>
        <translation>3 Sätze zu 20 s auf beiden Beinen, mit der Zeit 30 s und mehr; 2- bis 3-mal pro Woche, Anstrengung 6 bis 8/10</translation>
    </message>
    <message>
        <source>3 sets of 3 pushes of 3 s near your maximum, then 3 sets of 6 quick pushes of 1 s; heel hovering</source>
        <translation>3 Sätze mit 3-mal Drücken zu 3 s nahe deinem Maximum, dann 3 Sätze mit 6 schnellen Drückern zu 1 s; Ferse schwebt</translation>
    </message>
    <message>
        <source>3 sets of 3 pushes of 5 s a leg, effort 6/10 rising to 8/10, 2 to 3 times a week</source>
        <translation>3 Sätze mit 3-mal Drücken zu 5 s je Bein, Anstrengung von 6/10 bis 8/10 steigend, 2- bis 3-mal pro Woche</translation>
    </message>
    <message>
        <source>3 sets of 3; athletes do 3 x 3 x 3 s and 3 x 6 x 1 s</source>
        <translation>3 Sätze mit 3; Leistungssportler machen 3 x 3 x 3 s und 3 x 6 x 1 s</translation>
    </message>
    <message>
        <source>3 sets of 4 breaths, in time 5 sets of 4</source>
        <translation>3 Sätze mit 4 Atemzügen, mit der Zeit 5 Sätze mit 4</translation>
    </message>
    <message>
        <source>3 sets, starting below the 4 of the guide</source>
        <translation>3 Sätze, zu Beginn weniger als die 4 der Anleitung</translation>
    </message>
    <message>
        <source>30 s to set up, 45 s between sets, 20 s between sides</source>
        <translation>30 s zum Einrichten, 45 s zwischen den Sätzen, 20 s zwischen den Seiten</translation>
    </message>
    <message>
        <source>30 s to set up; rests of 5 s, 15 s between sides, 60 s between sets</source>
        <translation>30 s zum Einrichten; Pausen von 5 s, 15 s zwischen den Seiten, 60 s zwischen den Sätzen</translation>
    </message>
    <message>
        <source>4 breaths a set</source>
        <translation>4 Atemzüge je Satz</translation>
    </message>
    <message>
        <source>4 s in and 6 s out</source>
        <translation>4 s ein und 6 s aus</translation>
    </message>
    <message>
        <source>4 sets of 10 s, then travelling 20 m, then 4 sets of 20 m with 1 to 3 kg (5 kg at most)</source>
        <translation>4 Sätze zu 10 s, dann 20 m in Bewegung, dann 4 Sätze über 20 m mit 1 bis 3 kg (höchstens 5 kg)</translation>
    </message>
    <message>
        <source>4 sets of 20 m (about 15 s) with full recovery, twice a week, effort 5 to 6/10</source>
        <translation>4 Sätze über 20 m (etwa 15 s) mit voller Erholung, zweimal pro Woche, Anstrengung 5 bis 6/10</translation>
    </message>
    <message>
        <source>4 sets of 20 m with enough rest to keep the quality</source>
        <translation>4 Sätze über 20 m mit genug Pause, um die Qualität zu halten</translation>
    </message>
    <message>
        <source>4 sets of 20 s, then 3 sets of 10 quick switches; 4 holds of 45 s where the tendon needs work</source>
        <translation>4 Sätze zu 20 s, dann 3 Sätze mit 10 schnellen Wechseln; 4-mal 45 s halten, wenn die Sehne Arbeit braucht</translation>
    </message>
    <message>
        <source>40 s to set up, 30 s between sets</source>
        <translation>40 s zum Einrichten, 30 s zwischen den Sätzen</translation>
    </message>
    <message>
        <source>48 to 72 h between sessions: common practice, no good source was found</source>
        <translation>48 bis 72 h zwischen Einheiten: üblich, eine gute Quelle wurde nicht gefunden</translation>
    </message>
    <message>
        <source>5 holds of 10 s</source>
        <translation>5-mal 10 s halten</translation>
    </message>
    <message>
        <source>5 out of 10 is the upper end of what such rules allow, and partly comes from work with sore Achilles tendons. For running the limit is lower: 2.</source>
        <translation>5 von 10 ist das obere Ende dessen, was solche Regeln erlauben, und stammt zum Teil aus der Arbeit mit gereizten Achillessehnen. Beim Laufen liegt die Grenze tiefer: 2.</translation>
    </message>
    <message>
        <source>5 sets; then, on each breath out, take one foot 2 cm off the wall in turn</source>
        <translation>5 Sätze; dann bei jedem Ausatmen abwechselnd einen Fuß 2 cm von der Wand lösen</translation>
    </message>
    <message>
        <source>80 to 100 contacts once a week for beginners</source>
        <translation>80 bis 100 Kontakte einmal pro Woche für Anfänger</translation>
    </message>
    <message>
        <source>90/90 breathing</source>
        <translation>90/90-Atmung</translation>
    </message>
    <message>
        <source>90/90 breathing with hamstrings</source>
        <translation>90/90-Atmung mit den hinteren Oberschenkeln</translation>
    </message>
    <message>
        <source>90/90 hip flip</source>
        <translation>90/90-Hüftwechsel</translation>
    </message>
    <message>
        <source>A bowl that tips a long way, and does not come back, may shift your weight forward. Then the foot may land further in front of you than it needs to, and the muscles around hip and knee work at other lengths. How they work together, take up force and give it back may suffer.</source>
        <translation>Eine Schale, die weit kippt und nicht zurückkommt, kann dein Gewicht nach vorn verlagern. Dann landet der Fuß vielleicht weiter vor dir als nötig, und die Muskeln um Hüfte und Knie arbeiten bei anderen Längen. Ihr Zusammenspiel kann leiden, und wie sie Kraft aufnehmen und zurückgeben.</translation>
    </message>
    <message>
        <source>A change of 10 points of 100 is about the least that people with pain at the kneecap notice.</source>
        <translation>Eine Änderung um 10 von 100 Punkten ist etwa das Mindeste, was Menschen mit Schmerz an der Kniescheibe bemerken.</translation>
    </message>
    <message>
        <source>A change of 2 points of 10 is about the least that people with pain at the kneecap notice.</source>
        <translation>Eine Änderung um 2 von 10 Punkten ist etwa das Mindeste, was Menschen mit Schmerz an der Kniescheibe bemerken.</translation>
    </message>
    <message>
        <source>A change of 8 points of 36 is about what runners call a real difference.</source>
        <translation>Eine Änderung um 8 von 36 Punkten ist etwa das, was Läufer einen echten Unterschied nennen.</translation>
    </message>
    <message>
        <source>A change of 9 points of 80 is more than chance.</source>
        <translation>Eine Änderung um 9 von 80 Punkten ist mehr als Zufall.</translation>
    </message>
    <message>
        <source>A cramp that does not ease within 30 s</source>
        <translation>Ein Krampf, der nicht innerhalb von 30 s nachlässt</translation>
    </message>
    <message>
        <source>A doorway bar as another way</source>
        <translation>Eine Türreckstange als anderer Weg</translation>
    </message>
    <message>
        <source>A draft can still be changed, and details mix as time passes.</source>
        <translation>Ein Entwurf lässt sich noch ändern, und Einzelheiten verschwimmen mit der Zeit.</translation>
    </message>
    <message>
        <source>A dull, slow contact is feedback. Reset rather than grind on.</source>
        <translation>Ein dumpfer, langsamer Kontakt ist eine Rückmeldung. Setz neu an, statt dich durchzuquälen.</translation>
    </message>
    <message>
        <source>A knee gets used to what it is asked to do, given days and weeks. Pain often comes when the load rises faster than that: more kilometres, more hills, more speed, or too little rest between.</source>
        <translation>Ein Knie gewöhnt sich an das, was man von ihm verlangt, wenn man ihm Tage und Wochen gibt. Schmerz kommt oft, wenn die Last schneller steigt: mehr Kilometer, mehr Berge, mehr Tempo oder zu wenig Ruhe dazwischen.</translation>
    </message>
    <message>
        <source>A long time without word may mean that nothing is done, or only that nothing was sent.</source>
        <translation>Lange keine Rückmeldung kann heißen, dass nichts gemacht wird, oder nur, dass nichts geschickt wurde.</translation>
    </message>
    <message>
        <source>A pelvis that stays level in fast steps may help the foot to land closer under the body.</source>
        <translation>Ein Becken, das bei schnellen Schritten waagrecht bleibt, kann dem Fuß helfen, näher unter dem Körper zu landen.</translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation>Ein Zwicken in der Leiste</translation>
    </message>
    <message>
        <source>A plain number in our own words (nprs)</source>
        <translation>Eine einfache Zahl in unseren Worten (nprs)</translation>
    </message>
    <message>
        <source>A poor step is felt at once: it is heavy and slow. That is useful, since body and head learn from the difference. Muscles that hold firm at the landing may give some of its force back in the push-off, like a spring.</source>
        <translation>Einen schlechten Schritt spürst du sofort: Er ist schwer und langsam. Das ist nützlich, denn Körper und Kopf lernen aus dem Unterschied. Muskeln, die bei der Landung festhalten, können beim Abdrücken etwas von der Kraft zurückgeben, wie eine Feder.</translation>
    </message>
    <message>
        <source>A prescription that ends soon may need a next version.</source>
        <translation>Eine Verordnung, die bald endet, braucht vielleicht eine nächste Version.</translation>
    </message>
    <message>
        <source>A sharp or catching feeling, or the knee gives way, locks or swells</source>
        <translation>Ein stechendes oder hakendes Gefühl, oder das Knie gibt nach, klemmt oder schwillt an</translation>
    </message>
    <message>
        <source>A snap in calf or thigh with sudden weakness</source>
        <translation>Ein Schnappen oder Knallen in Wade oder Oberschenkel mit plötzlicher Schwäche</translation>
    </message>
    <message>
        <source>A straighter knee may lower the stress on the kneecap</source>
        <translation>Ein gestreckteres Knie kann die Belastung der Kniescheibe senken</translation>
    </message>
    <message>
        <source>A straighter knee, bent 10 to 15 degrees</source>
        <translation>Ein gestreckteres Knie, 10 bis 15 Grad gebeugt</translation>
    </message>
    <message>
        <source>A sudden snap in the calf: be seen by a doctor today</source>
        <translation>Ein plötzliches Schnappen oder Knallen in der Wade: lass dich heute ärztlich untersuchen</translation>
    </message>
    <message>
        <source>About 2 minutes of work in all, near the 2 to 3 minutes of one guide</source>
        <translation>Insgesamt etwa 2 Minuten Arbeit, nahe den 2 bis 3 Minuten einer Anleitung</translation>
    </message>
    <message>
        <source>About 2.7 to 3 steps a second (160 to 180 a minute); a metronome may help</source>
        <translation>Etwa 2,7 bis 3 Schritte pro Sekunde (160 bis 180 pro Minute); ein Metronom kann helfen</translation>
    </message>
    <message>
        <source>About 3 contacts a second, explosive</source>
        <translation>Etwa 3 Kontakte pro Sekunde, explosiv</translation>
    </message>
    <message>
        <source>Achilles or calf pain above 3/10</source>
        <translation>Schmerz an Achillessehne oder Wade über 3/10</translation>
    </message>
    <message>
        <source>Acute back pain that runs into the leg</source>
        <translation>Akute Rückenschmerzen, die ins Bein ziehen</translation>
    </message>
    <message>
        <source>After the last breath bring the knees upright again, one at a time.</source>
        <translation>Bring nach dem letzten Atemzug die Knie einzeln wieder hoch.</translation>
    </message>
    <message>
        <source>After the last breath lower the tailbone and rest.</source>
        <translation>Senk nach dem letzten Atemzug das Steißbein ab und ruh dich aus.</translation>
    </message>
    <message>
        <source>After two good sessions change one thing only: seconds, sets or the level. Then you know what it was.</source>
        <translation>Ändere nach zwei guten Einheiten nur eine Sache: Sekunden, Sätze oder die Stufe. Dann weißt du, woran es lag.</translation>
    </message>
    <message>
        <source>After two good sessions in a row change one thing only.</source>
        <translation>Ändere nach zwei guten Einheiten in Folge nur eine Sache.</translation>
    </message>
    <message>
        <source>Aim for pain that is no higher than what daily life brings you anyway.</source>
        <translation>Streb Schmerz an, der nicht stärker ist als sonst im Alltag.</translation>
    </message>
    <message>
        <source>An exercise that is stopped because it hurts may need another dose, or another exercise in its place.</source>
        <translation>Eine Übung, die abgebrochen wird, weil sie wehtut, braucht vielleicht einen anderen Umfang oder eine andere Übung an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Ankle height only, 3 sets of 10 s</source>
        <translation>Nur auf Knöchelhöhe, 3 Sätze zu 10 s</translation>
    </message>
    <message>
        <source>Ankle height, arms swing</source>
        <translation>Knöchelhöhe, Arme schwingen</translation>
    </message>
    <message>
        <source>Ankle to mid-shin, stick overhead</source>
        <translation>Vom Knöchel bis zur Mitte des Schienbeins, Stab über Kopf</translation>
    </message>
    <message>
        <source>Arching the back for height</source>
        <translation>Hohlkreuz, um höher zu kommen</translation>
    </message>
    <message>
        <source>Arching the low back to bring the knees closer</source>
        <translation>Hohlkreuz, um die Knie näher zusammenzubringen</translation>
    </message>
    <message>
        <source>Arms free</source>
        <translation>Arme frei</translation>
    </message>
    <message>
        <source>At 170 steps a minute or fewer, take 5 to 10 % more and shorter steps, without running faster.</source>
        <translation>Bei 170 Schritten pro Minute oder weniger: Nimm 5 bis 10 % mehr und kürzere Schritte, ohne schneller zu laufen.</translation>
    </message>
    <message>
        <source>Back arching when the knee lifts</source>
        <translation>Hohlkreuz, wenn das Knie hochkommt</translation>
    </message>
    <message>
        <source>Back pain above 2/10</source>
        <translation>Rückenschmerz über 2/10</translation>
    </message>
    <message>
        <source>Back to leg-cycle dribbles</source>
        <translation>Zurück zu den Beinkreis-Dribbles</translation>
    </message>
    <message>
        <source>Ball or towel 10 to 15 cm thick</source>
        <translation>Ball oder Handtuch 10 bis 15 cm dick</translation>
    </message>
    <message>
        <source>Bar of 3 to 5 kg for the advanced</source>
        <translation>Stange von 3 bis 5 kg für Fortgeschrittene</translation>
    </message>
    <message>
        <source>Be snappy: treat the floor as hot and spend as little time on it as you can.</source>
        <translation>Sei flink: Tu so, als wäre der Boden heiß, und bleib so kurz wie möglich darauf.</translation>
    </message>
    <message>
        <source>Bend the knee 20 to 30 degrees, ribs over the pelvis, the low back in a light natural curve.</source>
        <translation>Beug das Knie 20 bis 30 Grad, Rippen über dem Becken, der untere Rücken leicht und natürlich geschwungen.</translation>
    </message>
    <message>
        <source>Bending at the waist instead of leaning from the ankles</source>
        <translation>In der Hüfte abknicken, statt sich aus den Knöcheln zu lehnen</translation>
    </message>
    <message>
        <source>Big toe peeling off when turning out</source>
        <translation>Die Großzehe löst sich beim Ausdrehen</translation>
    </message>
    <message>
        <source>Blowing out so hard that you become dizzy</source>
        <translation>So fest ausblasen, dass dir schwindlig wird</translation>
    </message>
    <message>
        <source>Bone or groin pain that grows step by step</source>
        <translation>Knochen- oder Leistenschmerz, der Schritt für Schritt zunimmt</translation>
    </message>
    <message>
        <source>Bone stress injury less than 12 weeks ago, pregnancy or pelvic-floor symptoms, poor balance</source>
        <translation>Stressverletzung eines Knochens vor weniger als 12 Wochen, Schwangerschaft oder Beckenbodenbeschwerden, schlechtes Gleichgewicht</translation>
    </message>
    <message>
        <source>Both feet down, 20 s on two legs at mid-height</source>
        <translation>Beide Füße am Boden, 20 s auf beiden Beinen auf halber Höhe</translation>
    </message>
    <message>
        <source>Both feet on the floor</source>
        <translation>Beide Füße am Boden</translation>
    </message>
    <message>
        <source>Both feet on the wall</source>
        <translation>Beide Füße an der Wand</translation>
    </message>
    <message>
        <source>Both hands on the support, half the range</source>
        <translation>Beide Hände an der Stütze, halber Weg</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Federn</translation>
    </message>
    <message>
        <source>Bounce off at once and change legs with sharp, quiet contacts.</source>
        <translation>Federe sofort wieder ab und wechsle die Beine mit knackigen, leisen Kontakten.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe in quietly through the nose, into the sides and the back of the ribs.</source>
        <translation>Atme ruhig durch die Nase ein, in die Seiten und den Rücken der Rippen.</translation>
    </message>
    <message>
        <source>Breathe in through the nose. Tailbone stays up, thighs keep working.</source>
        <translation>Atme durch die Nase ein. Das Steißbein bleibt oben, die Oberschenkel arbeiten weiter.</translation>
    </message>
    <message>
        <source>Breathe in. As you breathe out, build pressure over 2 s: foot down, hands up, nothing moves.</source>
        <translation>Atme ein. Bau beim Ausatmen über 2 s Druck auf: Fuß nach unten, Hände nach oben, nichts bewegt sich.</translation>
    </message>
    <message>
        <source>Breathe only, without the wait</source>
        <translation>Nur atmen, ohne das Warten</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Breathe out slowly through pursed lips until the low ribs draw in.</source>
        <translation>Atme langsam durch gespitzte Lippen aus, bis sich die unteren Rippen einziehen.</translation>
    </message>
    <message>
        <source>Breathe out slowly through the mouth, as if misting a window, until the front ribs sink.</source>
        <translation>Atme langsam durch den Mund aus, als würdest du eine Scheibe anhauchen, bis die vorderen Rippen sinken.</translation>
    </message>
    <message>
        <source>Breathing with hip internal rotation</source>
        <translation>Atmen mit eingedrehten Hüften</translation>
    </message>
    <message>
        <source>Breathing with the legs at right angles rests on a paper with a clinical proposal, not on a trial with painful knees. We found no trial of these nine exercises together.</source>
        <translation>Das Atmen mit den Beinen im rechten Winkel beruht auf einer Arbeit mit einem klinischen Vorschlag, nicht auf einer Studie mit schmerzenden Knien. Eine Studie zu diesen neun Übungen zusammen haben wir nicht gefunden.</translation>
    </message>
    <message>
        <source>Breathing, hips in</source>
        <translation>Atmen, Hüften eingedreht</translation>
    </message>
    <message>
        <source>Breathlessness or dizziness with strong breathing</source>
        <translation>Atemnot oder Schwindel bei kräftigem Atmen</translation>
    </message>
    <message>
        <source>Bring the feet closer, or let the knees turn in only 5 to 10 degrees</source>
        <translation>Stell die Füße näher zusammen, oder lass die Knie nur 5 bis 10 Grad nach innen sinken</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>Building up to 5 sets</source>
        <translation>Steigern auf 5 Sätze</translation>
    </message>
    <message>
        <source>Buttock tight, pelvis level; keep breathing</source>
        <translation>Gesäß angespannt, Becken waagrecht; weiteratmen</translation>
    </message>
    <message>
        <source>Calf strain or Achilles rupture less than 12 weeks ago, unless cleared</source>
        <translation>Wadenzerrung oder Achillessehnenriss vor weniger als 12 Wochen, außer mit ärztlicher Freigabe</translation>
    </message>
    <message>
        <source>Calm breathing</source>
        <translation>Ruhiges Atmen</translation>
    </message>
    <message>
        <source>Carry on.</source>
        <translation>Mach weiter.</translation>
    </message>
    <message>
        <source>Chest pain, collapse or sudden breathlessness</source>
        <translation>Brustschmerz, Kollaps oder plötzliche Atemnot</translation>
    </message>
    <message>
        <source>Chest pain, faintness, or dizziness that does not clear within a minute</source>
        <translation>Brustschmerz, Schwächegefühl oder Schwindel, der nicht innerhalb einer Minute vergeht</translation>
    </message>
    <message>
        <source>Control and bounce</source>
        <translation>Kontrolle und Federn</translation>
    </message>
    <message>
        <source>Control in quick steps</source>
        <translation>Kontrolle bei schnellen Schritten</translation>
    </message>
    <message>
        <source>Cramp: lower the hips and straighten the leg</source>
        <translation>Krampf: Senk die Hüfte und streck das Bein</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Kreisen</translation>
    </message>
    <message>
        <source>Daily mobility</source>
        <translation>Tägliche Beweglichkeit</translation>
    </message>
    <message>
        <source>Daily or on most days</source>
        <translation>Täglich oder an den meisten Tagen</translation>
    </message>
    <message>
        <source>Dizziness, headache or changes in vision</source>
        <translation>Schwindel, Kopfschmerz oder Sehstörungen</translation>
    </message>
    <message>
        <source>Dizzy? Leave out the wait. Never try to empty the lungs completely.</source>
        <translation>Schwindlig? Lass das Warten weg. Versuch nie, die Lunge ganz zu leeren.</translation>
    </message>
    <message>
        <source>Do it lying on your back with the feet wide</source>
        <translation>Rückenlage, Füße weit</translation>
    </message>
    <message>
        <source>Doing much less than asked may mean that it is too much, that it hurts or that it does not fit the day.</source>
        <translation>Viel weniger als verordnet kann heißen, dass es zu viel ist, dass es wehtut oder dass es nicht in den Tag passt.</translation>
    </message>
    <message>
        <source>Door frame isometric</source>
        <translation>Drücken im Türrahmen</translation>
    </message>
    <message>
        <source>Door frame isometric for runners</source>
        <translation>Isometrisches Drücken im Türrahmen für Läufer</translation>
    </message>
    <message>
        <source>Drills come before strength, so that they are done fresh. Strength first is fine too.</source>
        <translation>Das Lauf-ABC kommt vor der Kraft, damit du es frisch machst. Zuerst Kraft geht auch.</translation>
    </message>
    <message>
        <source>Drills twice a week. To work towards: what the last exercise asks for. On while everyday pain is 0 to 2.</source>
        <translation>Lauf-ABC zweimal pro Woche. Darauf arbeitest du hin: was die letzte Übung verlangt. Weiter, solange der Alltagsschmerz bei 0 bis 2 liegt.</translation>
    </message>
    <message>
        <source>Drills with knee pain no more than 2/10 and not worse next morning</source>
        <translation>Lauf-ABC mit höchstens 2/10 Knieschmerz und am nächsten Morgen nicht schlechter</translation>
    </message>
    <message>
        <source>Drive one knee to hip height, toes up, and punch the other foot down under the hip.</source>
        <translation>Zieh ein Knie auf Hüfthöhe, Zehen hoch, und stoß den anderen Fuß unter der Hüfte nach unten.</translation>
    </message>
    <message>
        <source>Drive the ball of the foot into the roller while the heel climbs as high as it can. Expect a strong burn.</source>
        <translation>Drück den Fußballen in die Rolle, während die Ferse so hoch steigt, wie sie kann. Es wird kräftig brennen.</translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Ease off over 1 s, shake out, repeat. Change legs after the set.</source>
        <translation>Lös den Druck über 1 s, schüttel aus, wiederhole. Wechsle nach dem Satz das Bein.</translation>
    </message>
    <message>
        <source>Easy march</source>
        <translation>Lockeres Marschieren</translation>
    </message>
    <message>
        <source>Education about load comes first. Strengthening the thigh, with the side of the hip, has the best support for pain around the kneecap; how much one programme beats another is uncertain. Taping, insoles and manual therapy may be added by a professional.</source>
        <translation>Zu wissen, wie man mit Last umgeht, kommt zuerst. Den Oberschenkel zu kräftigen, dazu die Außenseite der Hüfte, ist bei Schmerz um die Kniescheibe am besten belegt; wie sehr ein Programm besser ist als ein anderes, ist unsicher. Tapes, Einlagen und manuelle Therapie können Fachleute ergänzen.</translation>
    </message>
    <message>
        <source>Effort 6/10 at first, later 8/10</source>
        <translation>Anstrengung zuerst 6/10, später 8/10</translation>
    </message>
    <message>
        <source>Effort of 4 to 5/10</source>
        <translation>Anstrengung 4 bis 5/10</translation>
    </message>
    <message>
        <source>Effort of at least 5/10</source>
        <translation>Anstrengung mindestens 5/10</translation>
    </message>
    <message>
        <source>Effort of at most 7/10</source>
        <translation>Anstrengung höchstens 7/10</translation>
    </message>
    <message>
        <source>End the session and rest today and tomorrow.</source>
        <translation>Beende die Einheit und gönn dir heute und morgen Ruhe.</translation>
    </message>
    <message>
        <source>End the set at the first heavy step. Walk and breathe.</source>
        <translation>Beende den Satz beim ersten schweren Schritt. Geh und atme.</translation>
    </message>
    <message>
        <source>Every dose and warning names its source, and how much of it was read. Where there is none it says clinical judgement. The article behind the exercises names eight of the nine and gives one number: a hold of 60 seconds.</source>
        <translation>Jeder Umfang und jede Warnung nennt die Quelle und wie viel davon gelesen wurde. Wo es keine gibt, steht klinisches Urteil. Der Artikel hinter den Übungen nennt acht der neun und gibt eine Zahl: 60 Sekunden halten.</translation>
    </message>
    <message>
        <source>Face a solid wall on a floor that does not slip, hands flat at shoulder height, arms straight. Step back until the body leans as one line from heel to head. Stand on one forefoot, heel at mid-height; other knee forward at hip height, toes up.</source>
        <translation>Stell dich vor eine feste Wand auf rutschfestem Boden, Hände flach auf Schulterhöhe, Arme gestreckt. Geh zurück, bis sich der Körper als eine Linie von der Ferse bis zum Kopf neigt. Steh auf einem Vorfuß, die Ferse auf halber Höhe; das andere Knie vorn auf Hüfthöhe, Zehen hoch.</translation>
    </message>
    <message>
        <source>Far forward, and stuck there</source>
        <translation>Weit vorn und dort gefangen</translation>
    </message>
    <message>
        <source>Feel three points under the front foot: heel, base of the big toe, base of the little toe.</source>
        <translation>Spür drei Punkte unter dem vorderen Fuß: Ferse, Grundgelenk der Großzehe, Grundgelenk der Kleinzehe.</translation>
    </message>
    <message>
        <source>Feeling light-headed? Leave out the wait and breathe normally for half a minute.</source>
        <translation>Ist dir schwindlig? Lass das Warten weg und atme eine halbe Minute normal.</translation>
    </message>
    <message>
        <source>Feeling the stretch inside the knee instead of at the hip</source>
        <translation>Die Dehnung innen am Knie spüren statt an der Hüfte</translation>
    </message>
    <message>
        <source>Feet nearer the hips if the hamstrings cramp</source>
        <translation>Füße näher zur Hüfte, wenn die hinteren Oberschenkel krampfen</translation>
    </message>
    <message>
        <source>Feet on the floor or on a fixed step</source>
        <translation>Füße am Boden oder auf einer festen Stufe</translation>
    </message>
    <message>
        <source>Finish the set, then use the easier version.</source>
        <translation>Mach den Satz fertig, dann nimm die leichtere Version.</translation>
    </message>
    <message>
        <source>First one unbroken hold of 60 s on two legs (article).</source>
        <translation>Zuerst einmal 60 s ohne Unterbrechung auf beiden Beinen halten (Artikel).</translation>
    </message>
    <message>
        <source>Five sessions: 3 sets of 10 s in even rhythm (within 5 % from first to last), pain no more than 2/10, normal next morning</source>
        <translation>Fünf Einheiten: 3 Sätze zu 10 s in gleichem Rhythmus (höchstens 5 % vom ersten zum letzten), Schmerz höchstens 2/10, am nächsten Morgen wie sonst</translation>
    </message>
    <message>
        <source>Foam roller hamstring bridge</source>
        <translation>Brücke auf der Faszienrolle</translation>
    </message>
    <message>
        <source>Follow the breath. The knees stay still during a set.</source>
        <translation>Folge dem Atem. Die Knie bleiben während des Satzes ruhig.</translation>
    </message>
    <message>
        <source>Foot cramp that does not settle within 30 s</source>
        <translation>Fußkrampf, der nicht innerhalb von 30 s nachlässt</translation>
    </message>
    <message>
        <source>Foot down, hands up, pressure grows; breathe out</source>
        <translation>Fuß nach unten, Hände nach oben, der Druck wächst; ausatmen</translation>
    </message>
    <message>
        <source>For a single activity a change of 3 points of 10 is more than chance.</source>
        <translation>Für eine einzelne Tätigkeit ist eine Änderung um 3 von 10 Punkten mehr als Zufall.</translation>
    </message>
    <message>
        <source>For the time after one unbroken two-leg hold of 60 s.</source>
        <translation>Für die Zeit, nachdem du einmal 60 s ohne Unterbrechung auf beiden Beinen gehalten hast.</translation>
    </message>
    <message>
        <source>Forcing the range, or pressing on into a pinch</source>
        <translation>Die Bewegung erzwingen oder in ein Zwicken hineindrücken</translation>
    </message>
    <message>
        <source>Forefeet press down, heels high; breathe out</source>
        <translation>Vorfüße drücken nach unten, Fersen hoch; ausatmen</translation>
    </message>
    <message>
        <source>Four phases, two looks back, and why six weeks are the least.</source>
        <translation>Vier Phasen, zwei Rückblicke, und warum sechs Wochen das Mindeste sind.</translation>
    </message>
    <message>
        <source>Four things worth training</source>
        <translation>Vier Dinge, die sich zu trainieren lohnen</translation>
    </message>
    <message>
        <source>Free and rhythmic</source>
        <translation>Frei und rhythmisch</translation>
    </message>
    <message>
        <source>Free hips and a steady pelvis</source>
        <translation>Freie Hüften und ein ruhiges Becken</translation>
    </message>
    <message>
        <source>Fresh ankle sprain</source>
        <translation>Frisch verstauchter Knöchel</translation>
    </message>
    <message>
        <source>From this pain on training ends for the day. It is worth asking what happened.</source>
        <translation>Ab diesem Schmerz endet das Training für den Tag. Es lohnt sich nachzufragen, was war.</translation>
    </message>
    <message>
        <source>Full session</source>
        <translation>Ganze Einheit</translation>
    </message>
    <message>
        <source>Full session, low impact</source>
        <translation>Ganze Einheit, gelenkschonend</translation>
    </message>
    <message>
        <source>General: it speaks of both drills.</source>
        <translation>Allgemein: Er spricht von beiden Übungen des Lauf-ABC.</translation>
    </message>
    <message>
        <source>Going on for the time's sake when contacts slow</source>
        <translation>Nur wegen der Zeit weitermachen, obwohl die Kontakte langsamer werden</translation>
    </message>
    <message>
        <source>Groin, hip or bone pain that builds as you run, or groin, shin or bone pain when hopping: stop running and hopping, and be seen this week</source>
        <translation>Leisten-, Hüft- oder Knochenschmerz, der beim Laufen zunimmt, oder Leisten-, Schienbein- oder Knochenschmerz beim Hüpfen: Hör auf zu laufen und zu hüpfen, und lass dich diese Woche untersuchen</translation>
    </message>
    <message>
        <source>Half a minute on your feet that shows how the pelvis moves your weight.</source>
        <translation>Eine halbe Minute im Stand, die zeigt, wie das Becken dein Gewicht bewegt.</translation>
    </message>
    <message>
        <source>Half-height is the target: raise the hips to mid-range and keep the buttock of the standing leg on from first to last second.</source>
        <translation>Halbe Höhe ist das Ziel: Heb die Hüfte bis auf halbe Höhe und halt das Gesäß des Standbeins von der ersten bis zur letzten Sekunde angespannt.</translation>
    </message>
    <message>
        <source>Hamstring cramp from pulling too hard: ease to 2/10</source>
        <translation>Krampf im hinteren Oberschenkel, weil du zu stark ziehst: auf 2/10 lockern</translation>
    </message>
    <message>
        <source>Hamstring effort of 3/10</source>
        <translation>Anstrengung der hinteren Oberschenkel 3/10</translation>
    </message>
    <message>
        <source>Hands as needed</source>
        <translation>Hände, so viel du brauchst</translation>
    </message>
    <message>
        <source>Hands behind you, leaning back 20 to 30 degrees</source>
        <translation>Hände hinter dir, 20 bis 30 Grad zurückgelehnt</translation>
    </message>
    <message>
        <source>Hands flat on the wall, body leaning as one line. Stand on one forefoot, other knee at hip height.</source>
        <translation>Hände flach an die Wand, der Körper als eine schräge Linie. Steh auf einem Vorfuß, das andere Knie auf Hüfthöhe.</translation>
    </message>
    <message>
        <source>Headache, pressure in the chest or changes in vision</source>
        <translation>Kopfschmerz, Druck auf der Brust oder Sehstörungen</translation>
    </message>
    <message>
        <source>Heel and big toe stay down</source>
        <translation>Ferse und Großzehe bleiben unten</translation>
    </message>
    <message>
        <source>Heel raises on one leg, forefoot on a slope of 10 degrees, with a metronome at 60 beats a minute: 20; from age 60 on 19, from 70 on 16 (women) or 14 (men), from 80 on 13 or 10; sides within 10 % of each other</source>
        <translation>Fersenheben auf einem Bein, Vorfuß auf einer Schräge von 10 Grad, mit Metronom bei 60 Schlägen pro Minute: 20; ab 60 Jahren 19, ab 70 16 (Frauen) oder 14 (Männer), ab 80 13 oder 10; Seiten höchstens 10 % auseinander</translation>
    </message>
    <message>
        <source>Heel sinking before time is up</source>
        <translation>Die Ferse sinkt, bevor die Zeit um ist</translation>
    </message>
    <message>
        <source>Heels dropping onto the roller</source>
        <translation>Die Fersen sinken auf die Rolle</translation>
    </message>
    <message>
        <source>Heels sliding towards the seat</source>
        <translation>Die Fersen rutschen zum Gesäß</translation>
    </message>
    <message>
        <source>Heights from low to higher</source>
        <translation>Höhen von niedrig bis höher</translation>
    </message>
    <message>
        <source>High knees</source>
        <translation>Kniehebelauf</translation>
    </message>
    <message>
        <source>High knees join the drills once what they ask for is there, and strength goes back to twice a week. The aim is your usual running with pain of 0 to 2.</source>
        <translation>Der Kniehebelauf kommt zum Lauf-ABC, sobald erreicht ist, was er verlangt, und Kraft geht zurück auf zweimal pro Woche. Ziel ist dein gewohntes Laufen mit Schmerz von 0 bis 2.</translation>
    </message>
    <message>
        <source>High knees overhead</source>
        <translation>Kniehebelauf, Stab über Kopf</translation>
    </message>
    <message>
        <source>High knees with overhead hold</source>
        <translation>Kniehebelauf mit Stab über dem Kopf</translation>
    </message>
    <message>
        <source>Hip of the lifted leg dropping</source>
        <translation>Die Hüfte des gehobenen Beins sinkt ab</translation>
    </message>
    <message>
        <source>Hip replacement or hip surgery: ask the surgeon first, as turning the hip may be limited</source>
        <translation>Künstliche Hüfte oder Hüftoperation: Frag zuerst, wer dich operiert hat, denn das Drehen der Hüfte kann eingeschränkt sein</translation>
    </message>
    <message>
        <source>Hip replacement, labral repair or painful impingement: half the range, or leave it out; turning a deeply bent hip can irritate it</source>
        <translation>Künstliche Hüfte, genähte Gelenklippe oder schmerzhaftes Impingement: halber Weg oder weglassen; eine stark gebeugte Hüfte zu drehen, kann sie reizen</translation>
    </message>
    <message>
        <source>Hips and pelvis</source>
        <translation>Hüften und Becken</translation>
    </message>
    <message>
        <source>Hips bouncing</source>
        <translation>Die Hüfte wippt</translation>
    </message>
    <message>
        <source>Hips that turn freely and a pelvis you can place may make running positions easier to find.</source>
        <translation>Hüften, die sich frei drehen, und ein Becken, das du steuern kannst, können gute Laufhaltungen erleichtern.</translation>
    </message>
    <message>
        <source>Hips that turn freely, inwards above all, and a pelvis you can place give you room to run. Breathing drills, hip flips and standing rotations are for this.</source>
        <translation>Hüften, die sich frei drehen, vor allem nach innen, und ein Becken, das du steuern kannst, geben dir Raum zum Laufen. Dafür sind Atemübungen, Hüftwechsel und Drehungen im Stand da.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hold of 20 s; another guide: 10 to 20 s</source>
        <translation>20 s halten; eine andere Anleitung: 10 bis 20 s</translation>
    </message>
    <message>
        <source>Hold of 3 s, between the 1 to 3 s and the 5 s of two guides</source>
        <translation>3 s halten, zwischen den 1 bis 3 s und den 5 s zweier Anleitungen</translation>
    </message>
    <message>
        <source>Hold the stick over the crown of the head. Brace lightly, as if about to cough, and keep breathing.</source>
        <translation>Halt den Stab über den Scheitel. Spann den Bauch leicht an, als müsstest du gleich husten, und atme weiter.</translation>
    </message>
    <message>
        <source>Hold. Roller still, ribs down, breath moving.</source>
        <translation>Halten. Die Rolle steht, Rippen unten, der Atem fließt.</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Den Atem anhalten</translation>
    </message>
    <message>
        <source>Holds of 10 s</source>
        <translation>Je 10 s halten</translation>
    </message>
    <message>
        <source>Holds of 3 to 30 s, 80 to 150 s in all, at 70 to 75 % effort</source>
        <translation>3 bis 30 s halten, insgesamt 80 bis 150 s, bei 70 bis 75 % Anstrengung</translation>
    </message>
    <message>
        <source>Holds of 45 s</source>
        <translation>45 s halten</translation>
    </message>
    <message>
        <source>How good the reasons for this programme are, without polish.</source>
        <translation>Wie gut die Gründe für dieses Programm sind, ungeschönt.</translation>
    </message>
    <message>
        <source>How much did your knee hurt at its worst in the last week?</source>
        <translation>Wie stark hat dein Knie in der letzten Woche höchstens wehgetan?</translation>
    </message>
    <message>
        <source>How much did your knee usually hurt in the last week?</source>
        <translation>Wie stark hat dein Knie in der letzten Woche meistens wehgetan?</translation>
    </message>
    <message>
        <source>How much pain is fine while you train, and what to do above that.</source>
        <translation>Wie viel Schmerz beim Training in Ordnung ist und was darüber zu tun ist.</translation>
    </message>
    <message>
        <source>How the app says so</source>
        <translation>Wie die App es sagt</translation>
    </message>
    <message>
        <source>How the twelve weeks go</source>
        <translation>Wie die zwölf Wochen laufen</translation>
    </message>
    <message>
        <source>How well can you do it today? 0 is not at all, 10 is as before the knee hurt.</source>
        <translation>Wie gut kannst du es heute? 0 ist gar nicht, 10 ist wie vor dem Knieschmerz.</translation>
    </message>
    <message>
        <source>If you take about 170 steps a minute or fewer, 5 to 10 % more and shorter ones, without running faster, may ease the front of the knee.</source>
        <translation>Wenn du etwa 170 Schritte pro Minute oder weniger machst, können 5 bis 10 % mehr und kürzere, ohne schneller zu laufen, die Vorderseite des Knies entlasten.</translation>
    </message>
    <message>
        <source>In one trial with 69 runners, learning to manage load did as well over 8 weeks as the same plus exercises or another way of running. So the log of your runs matters as much as the exercises.</source>
        <translation>In einer Studie mit 69 Läufern half es über 8 Wochen genauso gut, den Umgang mit Last zu lernen, wie dasselbe plus Übungen oder eine andere Laufweise. Dein Lauftagebuch zählt also so viel wie die Übungen.</translation>
    </message>
    <message>
        <source>In running drills stop above 2, or above 3 if 3 is your everyday pain.</source>
        <translation>Lauf-ABC: bei Schmerz über 2 aufhören; über 3, wenn 3 dein Alltagsschmerz ist.</translation>
    </message>
    <message>
        <source>In through the nose, out through pursed lips, then wait</source>
        <translation>Durch die Nase ein, durch gespitzte Lippen aus, dann warten</translation>
    </message>
    <message>
        <source>In through the nose, out through the mouth, then wait</source>
        <translation>Durch die Nase ein, durch den Mund aus, dann warten</translation>
    </message>
    <message>
        <source>In while turning in, out while turning out</source>
        <translation>Ein beim Eindrehen, aus beim Ausdrehen</translation>
    </message>
    <message>
        <source>Inferred: it stands without a heading, where one and its video are missing.</source>
        <translation>Erschlossen: Er steht ohne Überschrift da, wo eine samt Video fehlt.</translation>
    </message>
    <message>
        <source>Injury of a meniscus or of the inner knee ligament</source>
        <translation>Verletzung eines Meniskus oder des inneren Kniebands</translation>
    </message>
    <message>
        <source>It has running drills without high knees: for knees with an everyday pain of 2 at most. Drills come before strength, so that they are done fresh. Strength first is fine too.</source>
        <translation>Lauf-ABC ohne Kniehebelauf: für Knie mit höchstens 2 Alltagsschmerz. Das Lauf-ABC kommt vor der Kraft, damit du es frisch machst. Zuerst Kraft geht auch.</translation>
    </message>
    <message>
        <source>It hurts elsewhere than around the kneecap: below it, at the outer or inner side, at the back of the knee, or in the hip, groin, back or a bone</source>
        <translation>Es tut woanders weh als rund um die Kniescheibe: unterhalb davon, an der Außen- oder Innenseite, in der Kniekehle oder in Hüfte, Leiste, Rücken oder einem Knochen</translation>
    </message>
    <message>
        <source>It is a feeling to know, not a test: it says nothing about what hurts. When an exercise asks you to stack the ribs over the pelvis, this is the push taken back.</source>
        <translation>Es ist ein Gefühl zum Kennenlernen, kein Test: Es sagt nichts darüber, was wehtut. Wenn eine Übung verlangt, die Rippen über das Becken zu stellen, nimmst du dieses Schieben zurück.</translation>
    </message>
    <message>
        <source>Its questions are not shown here: no permission was found</source>
        <translation>Seine Fragen stehen hier nicht: Eine Erlaubnis wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Its questions are not shown here: terms for passing them on were not found (lefsrm)</source>
        <translation>Seine Fragen stehen hier nicht: Bedingungen zur Weitergabe wurden nicht gefunden (lefsrm)</translation>
    </message>
    <message>
        <source>Jerking into the push</source>
        <translation>Ruckartig drücken</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Keep breathing while you push or hold. Holding the breath sends blood pressure up.</source>
        <translation>Atme weiter, während du drückst oder hältst. Den Atem anzuhalten treibt den Blutdruck hoch.</translation>
    </message>
    <message>
        <source>Keep changing sides. Use the hands only as much as you need.</source>
        <translation>Wechsle weiter die Seiten. Nimm die Hände nur, so viel du sie brauchst.</translation>
    </message>
    <message>
        <source>Keep pushing and keep breathing.</source>
        <translation>Drück weiter und atme weiter.</translation>
    </message>
    <message>
        <source>Knee diving far past the big toe</source>
        <translation>Das Knie fällt weit nach innen, über die Großzehe hinaus</translation>
    </message>
    <message>
        <source>Knee higher than you can control</source>
        <translation>Das Knie höher, als du es beherrschst</translation>
    </message>
    <message>
        <source>Knee locked or drifting in</source>
        <translation>Das Knie durchgestreckt oder nach innen abweichend</translation>
    </message>
    <message>
        <source>Knee pain above 2/10, or above 3 if 3 is your everyday pain</source>
        <translation>Knieschmerz über 2/10; über 3, wenn 3 dein Alltagsschmerz ist</translation>
    </message>
    <message>
        <source>Knee pain above 5/10</source>
        <translation>Knieschmerz über 5/10</translation>
    </message>
    <message>
        <source>Knee pain of 6 or more</source>
        <translation>Knieschmerz von 6 oder mehr</translation>
    </message>
    <message>
        <source>Kneecap pain above 2/10 when turning in, or above 3 if 3 is your everyday pain</source>
        <translation>Kniescheibenschmerz über 2/10 beim Eindrehen; über 3, wenn 3 dein Alltagsschmerz ist</translation>
    </message>
    <message>
        <source>Kneecap pain in a deep bend: bend the knees to 70 or 80 degrees only</source>
        <translation>Kniescheibenschmerz in tiefer Beugung: Beug die Knie nur 70 bis 80 Grad</translation>
    </message>
    <message>
        <source>Kneecap pain score (AKPS, Kujala)</source>
        <translation>Kniescheiben-Schmerzwert (AKPS, Kujala)</translation>
    </message>
    <message>
        <source>Knees lead over to the other side; breathe out</source>
        <translation>Die Knie führen zur anderen Seite; ausatmen</translation>
    </message>
    <message>
        <source>Knees turned in</source>
        <translation>Knie eingedreht</translation>
    </message>
    <message>
        <source>Known hip impingement or labral tear: bend the hips little, and never into a pinch</source>
        <translation>Bekanntes Hüft-Impingement oder Riss der Gelenklippe: Beug die Hüfte wenig und nie in ein Zwicken hinein</translation>
    </message>
    <message>
        <source>Landing and pushing off</source>
        <translation>Landen und Abdrücken</translation>
    </message>
    <message>
        <source>Landing on pointed toes</source>
        <translation>Auf gestreckten Zehen landen</translation>
    </message>
    <message>
        <source>Landing softly, pushing off well</source>
        <translation>Weich landen, kräftig abdrücken</translation>
    </message>
    <message>
        <source>Late pregnancy: lie on your side or prop yourself up</source>
        <translation>Späte Schwangerschaft: Leg dich auf die Seite oder stütz dich höher</translation>
    </message>
    <message>
        <source>Later pregnancy</source>
        <translation>Fortgeschrittene Schwangerschaft</translation>
    </message>
    <message>
        <source>Later pregnancy, or reflux when lying flat</source>
        <translation>Fortgeschrittene Schwangerschaft, oder Sodbrennen im flachen Liegen</translation>
    </message>
    <message>
        <source>Lead with the knees: lift, pass through the middle with the heels planted, lower to the left with control.</source>
        <translation>Führ mit den Knien: heben, mit fest stehenden Fersen durch die Mitte, kontrolliert nach links senken.</translation>
    </message>
    <message>
        <source>Leaking, dizziness or chest symptoms</source>
        <translation>Ungewollter Harnverlust, Schwindel oder Beschwerden in der Brust</translation>
    </message>
    <message>
        <source>Lean in from the ankles, ribs over the pelvis, standing knee soft.</source>
        <translation>Lehn dich aus den Knöcheln nach vorn, Rippen über dem Becken, das Standknie weich.</translation>
    </message>
    <message>
        <source>Lean less, with the toes of the free foot on the floor</source>
        <translation>Lehn dich weniger, mit den Zehen des freien Fußes am Boden</translation>
    </message>
    <message>
        <source>Leaning back or letting the chest collapse</source>
        <translation>Sich zurücklehnen oder den Brustkorb einsinken lassen</translation>
    </message>
    <message>
        <source>Leaning back to lift the knee</source>
        <translation>Sich zurücklehnen, um das Knie zu heben</translation>
    </message>
    <message>
        <source>Leave out high knees until their gate is passed; then do them once a week at first.</source>
        <translation>Lass den Kniehebelauf weg, bis seine Voraussetzung erfüllt ist; dann anfangs einmal pro Woche.</translation>
    </message>
    <message>
        <source>Leave out running downhill and on stairs until the knee is calm.</source>
        <translation>Lauf nicht bergab und nicht auf Treppen, bis das Knie ruhig ist.</translation>
    </message>
    <message>
        <source>Leg function score (LEFS)</source>
        <translation>Beinfunktionswert (LEFS)</translation>
    </message>
    <message>
        <source>Leg-cycle dribbles</source>
        <translation>Beinkreis-Dribbles</translation>
    </message>
    <message>
        <source>Leg-cycle dribbles: level 3 passed twice</source>
        <translation>Beinkreis-Dribbles: Stufe 3 zweimal geschafft</translation>
    </message>
    <message>
        <source>Less for a while, not nothing</source>
        <translation>Eine Weile weniger, nicht nichts</translation>
    </message>
    <message>
        <source>Let hip and foot turn like two linked dials, neither ahead of the other.</source>
        <translation>Lass Hüfte und Fuß wie zwei verbundene Räder drehen, keines vor dem anderen.</translation>
    </message>
    <message>
        <source>Let it grow towards the knee only while the contacts stay quiet and quick.</source>
        <translation>Lass ihn nur so lange zum Knie hin wachsen, wie die Kontakte leise und schnell bleiben.</translation>
    </message>
    <message>
        <source>Let the breath out do the work: the ribs settle first, the hips soften after.</source>
        <translation>Lass das Ausatmen die Arbeit tun: Zuerst sinken die Rippen, dann werden die Hüften weich.</translation>
    </message>
    <message>
        <source>Let the circle grow to mid-shin while the hips stay level.</source>
        <translation>Lass den Kreis bis zur Mitte des Schienbeins wachsen, während die Hüfte waagrecht bleibt.</translation>
    </message>
    <message>
        <source>Let the pressure go</source>
        <translation>Lass den Druck los</translation>
    </message>
    <message>
        <source>Letting the knees drop</source>
        <translation>Die Knie fallen lassen</translation>
    </message>
    <message>
        <source>Lie on your back with the balls of the feet on the roller, heels free, arms by your sides.</source>
        <translation>Leg dich auf den Rücken, die Fußballen auf der Rolle, Fersen frei, Arme neben dir.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent and feet wide. Let the knees drift together to a mild stretch.</source>
        <translation>Leg dich auf den Rücken, Knie gebeugt und Füße weit. Lass die Knie zueinander sinken, bis es leicht dehnt.</translation>
    </message>
    <message>
        <source>Lie with hips and knees at right angles, feet flat on the wall, ball or towel between the knees.</source>
        <translation>Leg dich hin, Hüften und Knie im rechten Winkel, Füße flach an der Wand, Ball oder Handtuch zwischen den Knien.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Lifting into a full bridge, or arching</source>
        <translation>In eine volle Brücke heben oder ins Hohlkreuz gehen</translation>
    </message>
    <message>
        <source>Light-headed? Leave out the wait, breathe out for 4 s, and breathe normally for 30 s.</source>
        <translation>Schwindlig? Lass das Warten weg, atme 4 s lang aus und atme 30 s normal.</translation>
    </message>
    <message>
        <source>Line up hips and knees at right angles. Hold the ball lightly, arms relaxed by your sides.</source>
        <translation>Richte Hüften und Knie im rechten Winkel aus. Halt den Ball locker, die Arme entspannt neben dir.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Load, and what a knee can take</source>
        <translation>Last, und was ein Knie verträgt</translation>
    </message>
    <message>
        <source>Locked knee</source>
        <translation>Durchgestrecktes Knie</translation>
    </message>
    <message>
        <source>Loss of form: contacts become loud or steps cross</source>
        <translation>Die Technik geht verloren: Die Kontakte werden laut oder die Schritte kreuzen sich</translation>
    </message>
    <message>
        <source>Loss of rhythm, or loud landings</source>
        <translation>Der Rhythmus geht verloren, oder die Landungen werden laut</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <translation>Senk dich langsam ab.</translation>
    </message>
    <message>
        <source>Lower with control and change legs.</source>
        <translation>Senk dich kontrolliert ab und wechsle das Bein.</translation>
    </message>
    <message>
        <source>Make the circles small again and walk out.</source>
        <translation>Mach die Kreise wieder klein und lass sie ins Gehen auslaufen.</translation>
    </message>
    <message>
        <source>March or walk briskly</source>
        <translation>Marschiere oder geh zügig</translation>
    </message>
    <message>
        <source>March the same circles</source>
        <translation>Marschiere dieselben Kreise</translation>
    </message>
    <message>
        <source>March with high knees and the stick</source>
        <translation>Marschiere mit hohen Knien und dem Stab</translation>
    </message>
    <message>
        <source>March, then jog easily or walk briskly</source>
        <translation>Marschiere, dann trab locker oder geh zügig</translation>
    </message>
    <message>
        <source>Matches the published 90/90 hip lift; ball and balloon are left optional.</source>
        <translation>Entspricht dem veröffentlichten 90/90 Hip Lift; Ball und Luftballon sind freigestellt.</translation>
    </message>
    <message>
        <source>Mid-shin, arms swing</source>
        <translation>Mitte des Schienbeins, Arme schwingen</translation>
    </message>
    <message>
        <source>Mobility every day, strength twice a week, no drills. On to the next when everyday pain is 0 to 3.</source>
        <translation>Beweglichkeit jeden Tag, Kraft zweimal pro Woche, kein Lauf-ABC. Weiter, wenn der Alltagsschmerz bei 0 bis 3 liegt.</translation>
    </message>
    <message>
        <source>More, one thing at a time</source>
        <translation>Mehr, aber nur eine Sache auf einmal</translation>
    </message>
    <message>
        <source>Most likely (55 %) a standing lean on the wall in the shape of a stride, loaded on the forefoot. A lying bridge with the feet on the wall is possible (25 %), or the tip slipped here from such a bridge (20 %).</source>
        <translation>Am ehesten (55 %) ein Lehnen im Stand an der Wand in Form eines Laufschritts, auf dem Vorfuß belastet. Möglich ist eine liegende Brücke mit den Füßen an der Wand (25 %), oder der Tipp ist von einer solchen Brücke hierher gerutscht (20 %).</translation>
    </message>
    <message>
        <source>Muscles above and below the knee that hold well together may share the load that reaches it.</source>
        <translation>Muskeln über und unter dem Knie, die gut zusammen halten, können die Last teilen, die es erreicht.</translation>
    </message>
    <message>
        <source>My three activities</source>
        <translation>Meine drei Tätigkeiten</translation>
    </message>
    <message>
        <source>New numbness between the legs, or new trouble passing water or stool</source>
        <translation>Neue Taubheit zwischen den Beinen oder neue Probleme beim Wasserlassen oder Stuhlgang</translation>
    </message>
    <message>
        <source>New numbness, or groin or bone pain that builds with each repetition</source>
        <translation>Neues Taubheitsgefühl, oder Leisten- oder Knochenschmerz, der mit jeder Wiederholung zunimmt</translation>
    </message>
    <message>
        <source>Next morning it should be no worse than usual.</source>
        <translation>Am nächsten Morgen sollte es nicht schlechter sein als sonst.</translation>
    </message>
    <message>
        <source>No better after 6 weeks of steady use</source>
        <translation>Nicht besser nach 6 Wochen regelmäßiger Anwendung</translation>
    </message>
    <message>
        <source>No clear change after 6 weeks: see a physiotherapist.</source>
        <translation>Keine klare Veränderung nach 6 Wochen: Geh zu einer Physiotherapeutin oder einem Physiotherapeuten.</translation>
    </message>
    <message>
        <source>No hands; then lift the rear foot for 2 s at each end</source>
        <translation>Ohne Hände; dann an jedem Ende den hinteren Fuß 2 s heben</translation>
    </message>
    <message>
        <source>No strain; knees stay turned in</source>
        <translation>Ohne Anstrengung; die Knie bleiben eingedreht</translation>
    </message>
    <message>
        <source>None of the nine loads the front of the thigh or the side of the hip by itself, the two parts with that support. Ask your physiotherapist whether to add something for them.</source>
        <translation>Keine der neun belastet allein die Vorderseite des Oberschenkels oder die Außenseite der Hüfte, die beiden Teile, für die das am besten belegt ist. Frag in der Physiotherapie, ob du dafür etwas ergänzen sollst.</translation>
    </message>
    <message>
        <source>Not a calendar to obey</source>
        <translation>Kein Kalender, dem man gehorchen muss</translation>
    </message>
    <message>
        <source>Not in the nine exercises</source>
        <translation>Nicht in den neun Übungen</translation>
    </message>
    <message>
        <source>Not one right posture, but a pelvis that you can move both ways and that stays level when steps get quick. Many people without any pain stand with a clear tilt, so the tilt by itself is no fault.</source>
        <translation>Nicht die eine richtige Haltung, sondern ein Becken, das du in beide Richtungen bewegen kannst und das waagrecht bleibt, wenn die Schritte schnell werden. Viele Menschen ohne Schmerzen stehen deutlich gekippt, die Neigung allein ist also kein Fehler.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nicht geklärt</translation>
    </message>
    <message>
        <source>Number of sets, effort 6 to 8/10, 3 s up and down</source>
        <translation>Zahl der Sätze, Anstrengung 6 bis 8/10, 3 s hoch und ab</translation>
    </message>
    <message>
        <source>Often the pain weighs less than not being able to run. What hurts is the kneecap, but how far the hips turn, how steady the pelvis stays and where the foot lands may all change how much load it gets. These things hang together, so working on one may bring others along.</source>
        <translation>Oft wiegt der Schmerz weniger als das Nicht-laufen-Können. Was wehtut, ist die Kniescheibe, aber wie weit sich die Hüften drehen, wie ruhig das Becken bleibt und wo der Fuß landet, kann ändern, wie viel Last dort ankommt. Das hängt zusammen, und so kann die Arbeit an einem anderes mitziehen.</translation>
    </message>
    <message>
        <source>On 10 to 20 m of flat floor, or on the spot. Stand tall with a slight lean of the whole body from the ankles. Arms swing as in running, or hold a light stick overhead at the higher levels.</source>
        <translation>Auf 10 bis 20 m ebenem Boden oder auf der Stelle. Steh aufrecht, der ganze Körper aus den Knöcheln leicht nach vorn geneigt. Die Arme schwingen wie beim Laufen oder halten auf den höheren Stufen einen leichten Stab über Kopf.</translation>
    </message>
    <message>
        <source>On a firm, even floor. Stand tall, a light stick (under 1 kg, or clasped hands) overhead with straight elbows, ribs over the pelvis, weight over the forefoot.</source>
        <translation>Auf festem, ebenem Boden. Steh aufrecht, einen leichten Stab (unter 1 kg, oder die Hände gefaltet) mit gestreckten Ellbogen über Kopf, Rippen über dem Becken, Gewicht auf dem Vorfuß.</translation>
    </message>
    <message>
        <source>On busy days</source>
        <translation>An vollen Tagen</translation>
    </message>
    <message>
        <source>On one leg: the same shape, the free leg straight with its thigh beside the other, pelvis level.</source>
        <translation>Auf einem Bein: dieselbe Form, das freie Bein gestreckt, sein Oberschenkel neben dem anderen, Becken waagerecht.</translation>
    </message>
    <message>
        <source>On the spot, holding a rail</source>
        <translation>Auf der Stelle, an einem Geländer</translation>
    </message>
    <message>
        <source>On the spot, light stick</source>
        <translation>Auf der Stelle, leichter Stab</translation>
    </message>
    <message>
        <source>On your back, a full round roller (15 cm is usual) across under the balls of both feet, knees comfortably bent, arms by your sides. Put the roller against a wall while learning.</source>
        <translation>Auf dem Rücken, eine volle runde Rolle (meist 15 cm) quer unter den Ballen beider Füße, Knie bequem gebeugt, Arme neben dir. Leg die Rolle an eine Wand, solange du lernst.</translation>
    </message>
    <message>
        <source>On your back, hips and knees at right angles, feet flat on a wall (heels on a chair seat work too). A ball or folded towel, 10 to 15 cm thick, between the knees.</source>
        <translation>Auf dem Rücken, Hüften und Knie im rechten Winkel, Füße flach an einer Wand (die Fersen auf einem Stuhl gehen auch). Ein Ball oder gefaltetes Handtuch, 10 bis 15 cm dick, zwischen den Knien.</translation>
    </message>
    <message>
        <source>On your back, knees bent. Feet flat, one and a half hip-widths apart, toes straight ahead or slightly in. Arms by your sides, head supported.</source>
        <translation>Auf dem Rücken, Knie gebeugt. Füße flach, anderthalb Hüftbreiten auseinander, Zehen geradeaus oder leicht nach innen. Arme neben dir, Kopf gestützt.</translation>
    </message>
    <message>
        <source>One calf is swollen, warm or painful at rest</source>
        <translation>Eine Wade ist geschwollen oder warm oder schmerzt in Ruhe</translation>
    </message>
    <message>
        <source>One calf swollen, warm or painful at rest: do not exercise, be seen by a doctor today</source>
        <translation>Eine Wade geschwollen, warm oder in Ruhe schmerzhaft: nicht trainieren, heute ärztlich untersuchen lassen</translation>
    </message>
    <message>
        <source>One hip sinking on one leg</source>
        <translation>Eine Hüfte sinkt auf einem Bein ab</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>Ein Bein</translation>
    </message>
    <message>
        <source>One leg, 20 s</source>
        <translation>Ein Bein, 20 s</translation>
    </message>
    <message>
        <source>One leg, 30 s</source>
        <translation>Ein Bein, 30 s</translation>
    </message>
    <message>
        <source>One leg, 45 s</source>
        <translation>Ein Bein, 45 s</translation>
    </message>
    <message>
        <source>One leg, half-height</source>
        <translation>Ein Bein, halbe Höhe</translation>
    </message>
    <message>
        <source>One unbroken hold of 60 s on two legs before one leg</source>
        <translation>Einmal 60 s ohne Unterbrechung auf beiden Beinen vor einem Bein</translation>
    </message>
    <message>
        <source>Our own words; the named questionnaire needs its authors' consent (psfs, psfsrm)</source>
        <translation>Unsere eigenen Worte; der bekannte Fragebogen braucht die Zustimmung seiner Autoren (psfs, psfsrm)</translation>
    </message>
    <message>
        <source>Out or in short breaths through the push; never hold it</source>
        <translation>Aus oder in kurzen Atemzügen durch das Drücken; nie den Atem anhalten</translation>
    </message>
    <message>
        <source>Out to lift, then calm breaths through the hold</source>
        <translation>Aus beim Heben, dann ruhige Atemzüge beim Halten</translation>
    </message>
    <message>
        <source>Out while switching, in while holding</source>
        <translation>Aus beim Wechseln, ein beim Halten</translation>
    </message>
    <message>
        <source>Pain lights</source>
        <translation>Schmerzampel</translation>
    </message>
    <message>
        <source>Pain of 0 to 2 out of 10 in daily life, a roller bridge of 60 s on two legs, and wall calf strides of 3 × 20 s</source>
        <translation>Schmerz von 0 bis 2 von 10 im Alltag, eine Rollenbrücke von 60 s auf beiden Beinen und Wadenschritte an der Wand von 3 × 20 s</translation>
    </message>
    <message>
        <source>Pain of 0 to 2 out of 10 in daily life, and the gate of high knees passed</source>
        <translation>Schmerz von 0 bis 2 von 10 im Alltag, und die Voraussetzung für den Kniehebelauf erfüllt</translation>
    </message>
    <message>
        <source>Pain of 0 to 3 out of 10 in daily life</source>
        <translation>Schmerz von 0 bis 3 von 10 im Alltag</translation>
    </message>
    <message>
        <source>Pain of 3 to 5: take the easier version next time.</source>
        <translation>Schmerz von 3 bis 5: Nimm nächstes Mal die leichtere Version.</translation>
    </message>
    <message>
        <source>Pain of 6 or more, above 2 in running drills, or two bad mornings: two days of rest, then one level lower.</source>
        <translation>Schmerz von 6 oder mehr, beim Lauf-ABC über 2, oder zwei schlechte Morgen: zwei Tage Pause davon, dann eine Stufe tiefer.</translation>
    </message>
    <message>
        <source>Pain of no more than 2 out of 10 that is gone within an hour, and a knee as usual next morning. Shorter and more frequent runs, 10 to 20 % slower, or 4 minutes running and 1 minute walking. Running downhill and on stairs comes later.</source>
        <translation>Schmerz von höchstens 2 von 10, der innerhalb einer Stunde weg ist, und am nächsten Morgen ein Knie wie sonst. Kürzere und häufigere Läufe, 10 bis 20 % langsamer, oder 4 Minuten laufen und 1 Minute gehen. Bergab und auf Treppen laufen kommt später.</translation>
    </message>
    <message>
        <source>Pain often follows a jump in what you ask of the knee. Both sides can be changed.</source>
        <translation>Schmerz folgt oft einem Sprung in dem, was du vom Knie verlangst. Beide Seiten lassen sich ändern.</translation>
    </message>
    <message>
        <source>Pain on the inner side of the knee</source>
        <translation>Schmerz an der Innenseite des Knies</translation>
    </message>
    <message>
        <source>Pain that is constant or grows worse at night, night sweats, weight loss without a reason, a new lump, or past cancer</source>
        <translation>Schmerz, der ständig da ist oder nachts schlimmer wird, Nachtschweiß, Gewichtsverlust ohne Grund, ein neuer Knoten oder eine frühere Krebserkrankung</translation>
    </message>
    <message>
        <source>Palms up against a solid door frame, working knee slightly bent, other foot off the floor. Test it gently.</source>
        <translation>Handflächen nach oben gegen einen festen Türrahmen, das arbeitende Knie leicht gebeugt, der andere Fuß vom Boden. Prüf ihn behutsam.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Innehalten</translation>
    </message>
    <message>
        <source>Pause with heel and big toe still down.</source>
        <translation>Halt inne, Ferse und Großzehe noch am Boden.</translation>
    </message>
    <message>
        <source>Pause, then go on smoothly. Change legs.</source>
        <translation>Halt inne, dann mach fließend weiter. Wechsle das Bein.</translation>
    </message>
    <message>
        <source>Pelvis and ribs</source>
        <translation>Becken und Rippen</translation>
    </message>
    <message>
        <source>Pelvis swinging round</source>
        <translation>Das Becken schwingt mit</translation>
    </message>
    <message>
        <source>Picture pedalling: begin with small cranks and let the circles grow.</source>
        <translation>Stell dir Radfahren vor: Beginn mit kleinen Kurbeln und lass die Kreise wachsen.</translation>
    </message>
    <message>
        <source>Place the feet wide. Let both knees drift together until the outside of the hips feels a mild, even stretch.</source>
        <translation>Stell die Füße weit. Lass beide Knie zueinander sinken, bis du außen an den Hüften eine leichte, gleichmäßige Dehnung spürst.</translation>
    </message>
    <message>
        <source>Place the forefeet on top of the roller, heels free.</source>
        <translation>Stell die Vorfüße oben auf die Rolle, Fersen frei.</translation>
    </message>
    <message>
        <source>Poor balance: keep hold of the support</source>
        <translation>Schlechtes Gleichgewicht: Halt dich fest</translation>
    </message>
    <message>
        <source>Practising how you take up load and give it back may help you to run with less strain.</source>
        <translation>Zu üben, wie du Last aufnimmst und zurückgibst, kann dir helfen, mit weniger Belastung zu laufen.</translation>
    </message>
    <message>
        <source>Pregnancy or pelvic-floor symptoms: effort of at most 5/10</source>
        <translation>Schwangerschaft oder Beckenbodenbeschwerden: Anstrengung höchstens 5/10</translation>
    </message>
    <message>
        <source>Pregnancy or pelvic-floor symptoms: march</source>
        <translation>Schwangerschaft oder Beckenbodenbeschwerden: marschieren</translation>
    </message>
    <message>
        <source>Press the forefeet down and at the same time lift the heels high.</source>
        <translation>Drück die Vorfüße nach unten und heb zugleich die Fersen hoch.</translation>
    </message>
    <message>
        <source>Pull down through the heels rather than pushing into the wall: the thighs should work, not the back.</source>
        <translation>Zieh über die Fersen nach unten, statt in die Wand zu drücken: Die Oberschenkel sollen arbeiten, nicht der Rücken.</translation>
    </message>
    <message>
        <source>Pull the heels down the wall without sliding, so that the backs of the thighs switch on. Roll the tailbone just off the mat; the low back stays down.</source>
        <translation>Zieh die Fersen die Wand hinab, ohne zu rutschen, bis die hinteren Oberschenkel anspringen. Roll das Steißbein knapp von der Matte; der untere Rücken bleibt unten.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Push both ways, nothing moves; keep breathing</source>
        <translation>In beide Richtungen drücken, nichts bewegt sich; weiteratmen</translation>
    </message>
    <message>
        <source>Push the floor away. Heel height and pelvis stay level for the whole hold.</source>
        <translation>Drück den Boden weg. Fersenhöhe und Becken bleiben die ganze Zeit gleich.</translation>
    </message>
    <message>
        <source>Pushes of 3 s</source>
        <translation>Je 3 s drücken</translation>
    </message>
    <message>
        <source>Pushes of 5 s; 1 to 5 s at 80 to 100 % effort suit maximal strength</source>
        <translation>5 s drücken; 1 bis 5 s bei 80 bis 100 % Anstrengung passen zu Maximalkraft</translation>
    </message>
    <message>
        <source>Pushing on thin trim or plasterboard</source>
        <translation>Gegen dünne Leisten oder Gipskarton drücken</translation>
    </message>
    <message>
        <source>Pushing the feet into the wall</source>
        <translation>Die Füße in die Wand drücken</translation>
    </message>
    <message>
        <source>Put a cushion between the knees</source>
        <translation>Leg ein Kissen zwischen die Knie</translation>
    </message>
    <message>
        <source>Quietly through the nose, into the sides of the ribs</source>
        <translation>Ruhig durch die Nase, in die Seiten der Rippen</translation>
    </message>
    <message>
        <source>Rate your knee from 0, no pain, to 10, the worst you can imagine. Some pain in training is usually fine; what counts is how much, and whether it is gone by next morning.</source>
        <translation>Bewerte dein Knie von 0, kein Schmerz, bis 10, der schlimmste, den du dir vorstellen kannst. Etwas Schmerz beim Training ist meist in Ordnung; wichtig ist, wie viel, und ob er am nächsten Morgen weg ist.</translation>
    </message>
    <message>
        <source>Reaching the foot out in front; it should land under the hips</source>
        <translation>Den Fuß weit nach vorn setzen; er soll unter der Hüfte landen</translation>
    </message>
    <message>
        <source>Recent hamstring tear, or strong pain at the sit bone</source>
        <translation>Frischer Riss im hinteren Oberschenkel oder starker Schmerz am Sitzbein</translation>
    </message>
    <message>
        <source>Rest the calves on a chair and leave the tailbone down</source>
        <translation>Leg die Waden auf einen Stuhl und lass das Steißbein unten</translation>
    </message>
    <message>
        <source>Rest the calves on a chair seat</source>
        <translation>Leg die Waden auf einen Stuhl</translation>
    </message>
    <message>
        <source>Ribs flaring under the stick</source>
        <translation>Die Rippen stehen unter dem Stab vor</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Rise on the standing forefoot to about half of your full calf raise, and stop there.</source>
        <translation>Komm auf dem Vorfuß des Standbeins etwa auf halbe Höhe deines vollen Fersenhebens, und bleib dort.</translation>
    </message>
    <message>
        <source>Roll the pelvis slightly back, then raise the hips until thighs and trunk are close to one line.</source>
        <translation>Roll das Becken leicht nach hinten, dann heb die Hüfte, bis Oberschenkel und Rumpf fast eine Linie bilden.</translation>
    </message>
    <message>
        <source>Roller 10 cm further away (a straighter knee changes the load a lot), then slow one-leg bridge repetitions: fewer than 20 is low, 25 average, more than 30 good</source>
        <translation>Rolle 10 cm weiter weg (ein gestreckteres Knie ändert die Last stark), dann langsame einbeinige Brücken: weniger als 20 ist wenig, 25 Durchschnitt, mehr als 30 gut</translation>
    </message>
    <message>
        <source>Roller 15 cm thick</source>
        <translation>Rolle 15 cm dick</translation>
    </message>
    <message>
        <source>Roller against the wall</source>
        <translation>Rolle an der Wand</translation>
    </message>
    <message>
        <source>Roller bridge</source>
        <translation>Rollenbrücke</translation>
    </message>
    <message>
        <source>Roller creeping away</source>
        <translation>Die Rolle wandert weg</translation>
    </message>
    <message>
        <source>Roller still, ribs down; keep breathing</source>
        <translation>Die Rolle steht, Rippen unten; weiteratmen</translation>
    </message>
    <message>
        <source>Rolling to the little toe instead of pushing through the big one</source>
        <translation>Auf die Kleinzehe rollen, statt über die große abzudrücken</translation>
    </message>
    <message>
        <source>Run 10 to 20 % slower than usual.</source>
        <translation>Lauf 10 bis 20 % langsamer als sonst.</translation>
    </message>
    <message>
        <source>Running as much as usual with pain of 0 to 2 out of 10</source>
        <translation>So viel laufen wie gewohnt mit Schmerz von 0 bis 2 von 10</translation>
    </message>
    <message>
        <source>Running hurts above 2/10 at present: march only</source>
        <translation>Laufen tut zurzeit mehr als 2/10 weh: nur marschieren</translation>
    </message>
    <message>
        <source>Running injury score (UWRI)</source>
        <translation>Laufverletzungswert (UWRI)</translation>
    </message>
    <message>
        <source>Seen from the side, the pelvis is a bowl and the ribs are a bell above it. In running the bowl tips forward a little. That is wanted: it lets the leg push off behind you.</source>
        <translation>Von der Seite gesehen ist das Becken eine Schale und der Brustkorb eine Glocke darüber. Beim Laufen kippt die Schale ein wenig nach vorn. Das ist gewollt: So kann sich das Bein hinter dir abdrücken.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Settle, grow tall, breathe.</source>
        <translation>Komm an, werd groß, atme.</translation>
    </message>
    <message>
        <source>Several stiff or sore joints</source>
        <translation>Mehrere steife oder schmerzende Gelenke</translation>
    </message>
    <message>
        <source>Sharp pain at the sit bone or the back of the knee</source>
        <translation>Stechender Schmerz am Sitzbein oder in der Kniekehle</translation>
    </message>
    <message>
        <source>Sharp, quiet contacts; stick and pelvis still</source>
        <translation>Knackige, leise Kontakte; Stab und Becken ruhig</translation>
    </message>
    <message>
        <source>Short and rhythmic; never hold it</source>
        <translation>Kurz und rhythmisch; nie den Atem anhalten</translation>
    </message>
    <message>
        <source>Short split stance beside a wall or chair, fingertips on it for balance. Working foot in front and flat, knee soft, most of the weight on it, toes straight ahead. Barefoot you feel the arch best.</source>
        <translation>Kurzer Schrittstand neben Wand oder Stuhl, Fingerspitzen daran für das Gleichgewicht. Arbeitender Fuß vorn und flach, Knie locker, das meiste Gewicht darauf, Zehen geradeaus. Barfuß spürst du das Gewölbe am besten.</translation>
    </message>
    <message>
        <source>Shorter and more often: three runs of 5 km become five of 3 km.</source>
        <translation>Kürzer und öfter: Aus drei Läufen von 5 km werden fünf von 3 km.</translation>
    </message>
    <message>
        <source>Shoulder pain overhead: hands on hips</source>
        <translation>Schulterschmerz über Kopf: Hände auf die Hüften</translation>
    </message>
    <message>
        <source>Shoulder pain overhead: use the strap</source>
        <translation>Schulterschmerz über Kopf: Nimm das Band</translation>
    </message>
    <message>
        <source>Signs for the emergency number, signs for a doctor today, and signs that can wait for a visit.</source>
        <translation>Zeichen für den Notruf, Zeichen für heute und Zeichen, die auf einen Termin warten können.</translation>
    </message>
    <message>
        <source>Sit on a block</source>
        <translation>Setz dich auf einen Block</translation>
    </message>
    <message>
        <source>Sit tall with the feet wide and the hands behind you. Drop both knees to the right.</source>
        <translation>Setz dich aufrecht hin, Füße weit, Hände hinter dir. Lass beide Knie nach rechts sinken.</translation>
    </message>
    <message>
        <source>Sit tall, knees bent, feet wider than the hips, hands behind you at first. Drop both knees to one side: front thigh turned out, rear thigh turned in, knees near right angles.</source>
        <translation>Sitz aufrecht, Knie gebeugt, Füße weiter als die Hüften, Hände zuerst hinter dir. Lass beide Knie zu einer Seite sinken: vorderer Oberschenkel ausgedreht, hinterer eingedreht, Knie etwa im rechten Winkel.</translation>
    </message>
    <message>
        <source>Sit tall, seat heavy; breathe in</source>
        <translation>Aufrecht sitzen, Gesäß schwer; einatmen</translation>
    </message>
    <message>
        <source>Sit with the foot flat and do the same rotation</source>
        <translation>Sitz mit flachem Fuß und mach dieselbe Drehung</translation>
    </message>
    <message>
        <source>Sitting or leaning back</source>
        <translation>Das Gesäß nach hinten sacken lassen oder sich zurücklehnen</translation>
    </message>
    <message>
        <source>Slowly down to the floor</source>
        <translation>Langsam zum Boden</translation>
    </message>
    <message>
        <source>Slowly down, roller still</source>
        <translation>Langsam hinab, die Rolle steht</translation>
    </message>
    <message>
        <source>Slowly through pursed lips until the low ribs draw in</source>
        <translation>Langsam durch gespitzte Lippen, bis sich die unteren Rippen einziehen</translation>
    </message>
    <message>
        <source>Slowly through the mouth until the front ribs sink</source>
        <translation>Langsam durch den Mund, bis die vorderen Rippen sinken</translation>
    </message>
    <message>
        <source>Small quiet circles; feet land under the hips</source>
        <translation>Kleine leise Kreise; die Füße landen unter der Hüfte</translation>
    </message>
    <message>
        <source>Sore next morning: do about a third less next time.</source>
        <translation>Knie am nächsten Morgen gereizt: Mach nächstes Mal etwa ein Drittel weniger.</translation>
    </message>
    <message>
        <source>Split stance</source>
        <translation>Schrittstellung</translation>
    </message>
    <message>
        <source>Sprained ligament on the inner side of the knee</source>
        <translation>Gezerrtes Band an der Innenseite des Knies</translation>
    </message>
    <message>
        <source>Squeeze a soft ball gently between the knees on each breath out, and add one set</source>
        <translation>Drück bei jedem Ausatmen einen weichen Ball sanft zwischen den Knien, und nimm einen Satz dazu</translation>
    </message>
    <message>
        <source>Stand and push: a self-check</source>
        <translation>Stehen und schieben: ein Selbsttest</translation>
    </message>
    <message>
        <source>Stand barefoot in a short split stance, working foot in front and flat, fingertips on the wall.</source>
        <translation>Steh barfuß im kurzen Schrittstand, arbeitender Fuß vorn und flach, Fingerspitzen an der Wand.</translation>
    </message>
    <message>
        <source>Stand centred in a solid doorway whose head you reach with bent elbows, palms up against it. Working foot flat under you, knee slightly bent; other knee raised in front of you, foot off the floor.</source>
        <translation>Stell dich mittig in einen festen Türrahmen, dessen Sturz du mit gebeugten Ellbogen erreichst, Handflächen von unten dagegen. Arbeitender Fuß flach unter dir, Knie leicht gebeugt; das andere Knie vor dir angehoben, der Fuß vom Boden.</translation>
    </message>
    <message>
        <source>Stand on one leg and turn pelvis and trunk together over it, 2 sets of 8</source>
        <translation>Steh auf einem Bein und dreh Becken und Rumpf gemeinsam darüber, 2 Sätze mit 8</translation>
    </message>
    <message>
        <source>Stand tall with the stick overhead, elbows straight, weight over the forefoot.</source>
        <translation>Steh aufrecht, den Stab über Kopf, Ellbogen gestreckt, Gewicht auf dem Vorfuß.</translation>
    </message>
    <message>
        <source>Stand tall, leaning slightly from the ankles, arms ready to swing. Clear the space ahead.</source>
        <translation>Steh aufrecht, aus den Knöcheln leicht geneigt, Arme bereit zum Schwingen. Mach Platz vor dir.</translation>
    </message>
    <message>
        <source>Stand with the feet as wide as your shoulders and feel where your weight is, between heels and toes. Now push the pelvis slowly forward, as far as is comfortable, and come back.</source>
        <translation>Steh mit den Füßen schulterbreit und spür, wo dein Gewicht zwischen Fersen und Zehen liegt. Schieb jetzt das Becken langsam nach vorn, so weit es angenehm ist, und komm zurück.</translation>
    </message>
    <message>
        <source>Standing hip and foot rotations</source>
        <translation>Hüft- und Fußdrehungen im Stand</translation>
    </message>
    <message>
        <source>Standing rotations</source>
        <translation>Drehungen im Stand</translation>
    </message>
    <message>
        <source>Start with both knees dropped to the right, chest tall, seat heavy, the shin behind on the mat.</source>
        <translation>Beginn mit beiden Knien nach rechts gesunken, Brust aufrecht, Gesäß schwer, das hintere Schienbein auf der Matte.</translation>
    </message>
    <message>
        <source>Start with tiny circles: each foot steps over the other ankle and lands under the hip.</source>
        <translation>Beginn mit winzigen Kreisen: Jeder Fuß steigt über den anderen Knöchel und landet unter der Hüfte.</translation>
    </message>
    <message>
        <source>Starting with 20 s on two legs</source>
        <translation>Beginn mit 20 s auf beiden Beinen</translation>
    </message>
    <message>
        <source>Starting with 3 sets</source>
        <translation>Beginn mit 3 Sätzen</translation>
    </message>
    <message>
        <source>Stay empty for a short count, jaw and neck relaxed, then breathe in again.</source>
        <translation>Bleib kurz leer, Kiefer und Nacken entspannt, dann atme wieder ein.</translation>
    </message>
    <message>
        <source>Stay empty; jaw and neck relaxed</source>
        <translation>Leer bleiben; Kiefer und Nacken entspannt</translation>
    </message>
    <message>
        <source>Stay for a slow breath and turn the rear thigh gently in.</source>
        <translation>Bleib einen langsamen Atemzug lang und dreh den hinteren Oberschenkel sanft ein.</translation>
    </message>
    <message>
        <source>Stay on two legs until one unbroken hold of 60 seconds is yours.</source>
        <translation>Bleib auf beiden Beinen, bis du 60 Sekunden ohne Unterbrechung halten kannst.</translation>
    </message>
    <message>
        <source>Steady, in through the nose, out through the mouth; never hold it</source>
        <translation>Gleichmäßig, durch die Nase ein, durch den Mund aus; nie den Atem anhalten</translation>
    </message>
    <message>
        <source>Step rate</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>Steps of 160 to 180 a minute</source>
        <translation>160 bis 180 Schritte pro Minute</translation>
    </message>
    <message>
        <source>Stick overhead, then knee height, then high knees</source>
        <translation>Stab über Kopf, dann Kniehöhe, dann Kniehebelauf</translation>
    </message>
    <message>
        <source>Stick under 1 kg</source>
        <translation>Stab unter 1 kg</translation>
    </message>
    <message>
        <source>Stick, ribs and pelvis stay still; only the legs move.</source>
        <translation>Stab, Rippen und Becken bleiben ruhig; nur die Beine bewegen sich.</translation>
    </message>
    <message>
        <source>Stiff knee</source>
        <translation>Steifes Knie</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Strength three times a week, the first drills once. To work towards: the two-leg bridge for 60 seconds and the wall strides 3 times 20 seconds. On when everyday pain is 0 to 2.</source>
        <translation>Kraft dreimal pro Woche, das erste Lauf-ABC einmal. Darauf arbeitest du hin: die Brücke auf beiden Beinen 60 Sekunden, die Wadenschritte 3-mal 20 Sekunden. Weiter, wenn der Alltagsschmerz bei 0 bis 2 liegt.</translation>
    </message>
    <message>
        <source>Strength work should resemble what running asks of you. Drills with the arms held overhead leave the balancing to trunk, pelvis and legs.</source>
        <translation>Krafttraining sollte dem ähneln, was das Laufen von dir verlangt. Übungen mit den Armen über Kopf überlassen das Gleichgewicht Rumpf, Becken und Beinen.</translation>
    </message>
    <message>
        <source>Strength, one-leg bridge</source>
        <translation>Kraft, einbeinige Brücke</translation>
    </message>
    <message>
        <source>Stroll, then stand and breathe calmly; notice how it feels</source>
        <translation>Schlendere, dann steh und atme ruhig; spür nach, wie es sich anfühlt</translation>
    </message>
    <message>
        <source>Strongly arched back or flared ribs</source>
        <translation>Starkes Hohlkreuz oder vorstehende Rippen</translation>
    </message>
    <message>
        <source>Support around the knee</source>
        <translation>Halt rund ums Knie</translation>
    </message>
    <message>
        <source>Sure: it stands under this heading.</source>
        <translation>Sicher: Er steht unter dieser Überschrift.</translation>
    </message>
    <message>
        <source>Suspected bone stress injury, acute calf or hamstring strain</source>
        <translation>Verdacht auf eine Stressverletzung des Knochens, akute Waden- oder Oberschenkelzerrung</translation>
    </message>
    <message>
        <source>Suspected stress fracture of foot or shin</source>
        <translation>Verdacht auf einen Ermüdungsbruch an Fuß oder Schienbein</translation>
    </message>
    <message>
        <source>Swing the knees through half the range only</source>
        <translation>Nur den halben Weg</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Tall first, range second: stop lowering where you would start to lean.</source>
        <translation>Erst groß, dann weit: Hör auf zu senken, wo du dich neigen würdest.</translation>
    </message>
    <message>
        <source>Tense neck and cheeks</source>
        <translation>Angespannter Nacken und angespannte Wangen</translation>
    </message>
    <message>
        <source>Test the frame at 3/10 effort and clear the floor. Stop if it creaks or shifts.</source>
        <translation>Prüf den Rahmen mit 3/10 Anstrengung und mach den Boden frei. Hör auf, wenn er knarrt oder sich verschiebt.</translation>
    </message>
    <message>
        <source>That a tilted pelvis, weak muscles or a kneecap off its track cause the pain has not been shown. Training them may still help. In a trial with 112 people, hip exercises, knee exercises and moving as one liked came out alike after a year.</source>
        <translation>Dass ein gekipptes Becken, schwache Muskeln oder eine Kniescheibe neben ihrer Bahn den Schmerz verursachen, ist nicht gezeigt. Sie zu trainieren kann trotzdem helfen. In einer Studie mit 112 Menschen kamen Hüftübungen, Knieübungen und freie Bewegung nach einem Jahr gleich heraus.</translation>
    </message>
    <message>
        <source>The article gives only the name. Built here as a rotation led by the thigh: thigh in as the arch lowers, thigh out as it lifts, pelvis square. Turning the pelvis over a fixed leg is another drill; there the foot tends to roll the opposite way.</source>
        <translation>Der Artikel nennt nur den Namen. Hier als Drehung gebaut, die der Oberschenkel führt: nach innen, wenn sich das Fußgewölbe senkt, nach außen, wenn es sich hebt, Becken gerade. Das Becken über einem festen Bein zu drehen ist eine andere Übung; dort rollt der Fuß eher umgekehrt.</translation>
    </message>
    <message>
        <source>The article gives only the name. Read here as lying with the feet wide and the knees drifting together; lying on the side or sitting is possible too.</source>
        <translation>Der Artikel nennt nur den Namen. Hier als Liegen mit weiten Füßen und zueinander sinkenden Knien verstanden; Seitenlage oder Sitzen sind auch möglich.</translation>
    </message>
    <message>
        <source>The frame moves or creaks</source>
        <translation>Der Rahmen bewegt sich oder knarrt</translation>
    </message>
    <message>
        <source>The hamstrings work steadily at about 3/10 for the whole set.</source>
        <translation>Die hinteren Oberschenkel arbeiten den ganzen Satz über gleichmäßig mit etwa 3/10.</translation>
    </message>
    <message>
        <source>The heading is missing in the article and inferred here: its tip speaks of pedalling, and the next drill is called a progression. Most likely a dribble or leg-cycle drill (80 %), perhaps with the arms overhead; plain high knees (15 %) or a lying bicycle (5 %) are possible.</source>
        <translation>Die Überschrift fehlt im Artikel und ist hier erschlossen: Der Tipp spricht vom Radfahren, und die nächste Übung heißt Steigerung. Am ehesten eine Dribble- oder Beinkreisübung (80 %), vielleicht mit den Armen über Kopf; möglich sind einfacher Kniehebelauf (15 %) oder Radfahren im Liegen (5 %).</translation>
    </message>
    <message>
        <source>The heading is there and calls it a progression of the drill before.</source>
        <translation>Die Überschrift steht da und nennt sie eine Steigerung der Übung davor.</translation>
    </message>
    <message>
        <source>The knee gave way and made you fall, or gives way since an injury</source>
        <translation>Das Knie hat nachgegeben und dich stürzen lassen, oder gibt seit einer Verletzung nach</translation>
    </message>
    <message>
        <source>The knee gives way</source>
        <translation>Das Knie gibt nach</translation>
    </message>
    <message>
        <source>The knee is badly swollen, with or without an injury</source>
        <translation>Das Knie ist stark geschwollen, mit oder ohne Verletzung</translation>
    </message>
    <message>
        <source>The knee is hot, red and swollen, above all with fever or feeling ill</source>
        <translation>Das Knie ist heiß, rot und geschwollen, vor allem mit Fieber oder Krankheitsgefühl</translation>
    </message>
    <message>
        <source>The knee is stuck and will not free</source>
        <translation>Das Knie klemmt und löst sich nicht</translation>
    </message>
    <message>
        <source>The knee is swollen now</source>
        <translation>Das Knie ist jetzt geschwollen</translation>
    </message>
    <message>
        <source>The knee swells again and again, or locks or catches</source>
        <translation>Das Knie schwillt immer wieder an, oder es klemmt oder hakt</translation>
    </message>
    <message>
        <source>The newest score is worse than the first by at least the change that counts for this measure.</source>
        <translation>Der neueste Wert ist um mindestens die Änderung schlechter als der erste, die bei diesem Messwert zählt.</translation>
    </message>
    <message>
        <source>The note on two legs first and the tip on forefoot and heel both fit this heading.</source>
        <translation>Der Hinweis auf zuerst zwei Beine und der Tipp zu Vorfuß und Ferse passen beide zu dieser Überschrift.</translation>
    </message>
    <message>
        <source>The pain of daily life is 6 out of 10 or more</source>
        <translation>Der Alltagsschmerz liegt bei 6 von 10 oder mehr</translation>
    </message>
    <message>
        <source>The same movement as the hip switch or shin-box switch.</source>
        <translation>Dieselbe Bewegung wie der Hip Switch oder Shin-Box-Wechsel.</translation>
    </message>
    <message>
        <source>The tip describes it: foot drives down, hands drive up into the frame, knee slightly bent. One leg or two is not said; built on one leg with an easier start on two.</source>
        <translation>Der Tipp beschreibt sie: Der Fuß drückt nach unten, die Hände drücken nach oben in den Rahmen, Knie leicht gebeugt. Ob ein Bein oder zwei, wird nicht gesagt; hier auf einem Bein mit einem leichteren Einstieg auf zwei.</translation>
    </message>
    <message>
        <source>The weeks wait for your knee, and the app says so. While everyday pain is above 2, drills are left out. A week without training does not count: go on where you were. No clear change after six weeks of steady use is a reason to see a physiotherapist.</source>
        <translation>Die Wochen warten auf dein Knie, und die App sagt es. Solange der Alltagsschmerz über 2 liegt, fällt das Lauf-ABC weg. Eine Woche ohne Training zählt nicht: Mach weiter, wo du warst. Keine klare Veränderung nach sechs Wochen regelmäßiger Anwendung ist ein Grund für einen Besuch in der Physiotherapie.</translation>
    </message>
    <message>
        <source>The weight goes to the front of the feet, the calves and the low back get busy, and the ribs lean back so that you do not fall. The whole body makes room for one part that moved.</source>
        <translation>Das Gewicht wandert auf den Vorfuß, Waden und unterer Rücken bekommen zu tun, und die Rippen lehnen sich zurück, damit du nicht fällst. Der ganze Körper macht Platz für einen Teil, der sich bewegt hat.</translation>
    </message>
    <message>
        <source>Thigh and arch turn together</source>
        <translation>Oberschenkel und Fußgewölbe drehen gemeinsam</translation>
    </message>
    <message>
        <source>Thigh turns in, arch lowers, knee over the second toe</source>
        <translation>Oberschenkel dreht ein, Gewölbe senkt sich, Knie über der zweiten Zehe</translation>
    </message>
    <message>
        <source>Thigh turns out, arch rises, big toe stays down</source>
        <translation>Oberschenkel dreht aus, Gewölbe hebt sich, Großzehe bleibt unten</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Dünn belegt</translation>
    </message>
    <message>
        <source>This app cannot see or examine your knee. Pain around the kneecap is rarely dangerous, though in about half of people it stays for years. The signs below are another matter, and no exercise is worth waiting for.</source>
        <translation>Diese App kann dein Knie weder sehen noch untersuchen. Schmerz um die Kniescheibe ist selten gefährlich, auch wenn er bei etwa der Hälfte der Menschen jahrelang bleibt. Die Zeichen unten sind etwas anderes, und keine Übung ist es wert, damit zu warten.</translation>
    </message>
    <message>
        <source>This hold, unbroken, is the test for one leg.</source>
        <translation>Dieses Halten ohne Unterbrechung ist der Test für ein Bein.</translation>
    </message>
    <message>
        <source>This is a training timer, not a diagnosis. It cannot see you or examine your knee.</source>
        <translation>Dies ist ein Trainingstimer, keine Diagnose. Er kann dich nicht sehen und dein Knie nicht untersuchen.</translation>
    </message>
    <message>
        <source>Three points of the foot on the floor</source>
        <translation>Drei Punkte des Fußes am Boden</translation>
    </message>
    <message>
        <source>Through the nose; tailbone up, heels pulling down</source>
        <translation>Durch die Nase; Steißbein oben, Fersen ziehen nach unten</translation>
    </message>
    <message>
        <source>Tighten the buttock of the standing leg and keep it tight; lift the other knee as if running.</source>
        <translation>Spann das Gesäß des Standbeins an und halt es angespannt; heb das andere Knie wie beim Laufen.</translation>
    </message>
    <message>
        <source>Tingling lips or fingers, or dizziness</source>
        <translation>Kribbelnde Lippen oder Finger, oder Schwindel</translation>
    </message>
    <message>
        <source>Toes pointing down</source>
        <translation>Die Zehen zeigen nach unten</translation>
    </message>
    <message>
        <source>Toes up as the foot lifts, a smooth roll through the foot as it lands.</source>
        <translation>Zehen hoch, wenn der Fuß sich hebt, weiches Abrollen, wenn er landet.</translation>
    </message>
    <message>
        <source>Towards the knee, stick overhead</source>
        <translation>In Richtung Knie, Stab über Kopf</translation>
    </message>
    <message>
        <source>Trials ran for 6, 8 or 12 weeks. Give it six before you judge, and look back after six and after twelve. How the twelve are shared out is clinical judgement.</source>
        <translation>Studien liefen 6, 8 oder 12 Wochen. Gib der Sache sechs, bevor du urteilst, und schau nach sechs und nach zwölf zurück. Wie die zwölf aufgeteilt sind, ist klinisches Urteil.</translation>
    </message>
    <message>
        <source>Tuck the pelvis a little so that the low back rests softly on the floor. Keep both feet fully down.</source>
        <translation>Kipp das Becken etwas, sodass der untere Rücken weich am Boden ruht. Lass beide Füße ganz unten.</translation>
    </message>
    <message>
        <source>Turn in</source>
        <translation>Eindrehen</translation>
    </message>
    <message>
        <source>Turn out</source>
        <translation>Ausdrehen</translation>
    </message>
    <message>
        <source>Turn the front thigh slowly in. Let the arch lower and the shin follow; the knee stays over the second toe, the pelvis faces forward.</source>
        <translation>Dreh den vorderen Oberschenkel langsam ein. Lass das Gewölbe sinken und das Schienbein folgen; das Knie bleibt über der zweiten Zehe, das Becken zeigt nach vorn.</translation>
    </message>
    <message>
        <source>Turn the thigh out. Feel the arch rise and keep the base of the big toe on the floor.</source>
        <translation>Dreh den Oberschenkel aus. Spür, wie sich das Gewölbe hebt, und lass das Grundgelenk der Großzehe am Boden.</translation>
    </message>
    <message>
        <source>Twice a week from week 3 on, until the gate of high knees is passed</source>
        <translation>Zweimal pro Woche ab Woche 3, bis die Voraussetzung für den Kniehebelauf erfüllt ist</translation>
    </message>
    <message>
        <source>Twice a week, 48 to 72 hours apart</source>
        <translation>Zweimal pro Woche, 48 bis 72 Stunden auseinander</translation>
    </message>
    <message>
        <source>Twice a week, effort 5 to 6/10</source>
        <translation>Zweimal pro Woche, Anstrengung 5 bis 6/10</translation>
    </message>
    <message>
        <source>Twice a week, in place of the single sessions</source>
        <translation>Zweimal pro Woche, anstelle der einzelnen Einheiten</translation>
    </message>
    <message>
        <source>Twisting at the knee when the hip has no more range</source>
        <translation>Im Knie verdrehen, wenn die Hüfte nicht weiter kann</translation>
    </message>
    <message>
        <source>Twisting pain in the knee</source>
        <translation>Drehschmerz im Knie</translation>
    </message>
    <message>
        <source>Two directions at once: press the soft-kneed foot into the floor while the hands drive up into the frame. Keep only a light curve in the low back.</source>
        <translation>Zwei Richtungen zugleich: Drück den Fuß bei weichem Knie in den Boden, während die Hände nach oben in den Rahmen drücken. Lass den unteren Rücken nur leicht geschwungen.</translation>
    </message>
    <message>
        <source>Two legs, 20 s</source>
        <translation>Zwei Beine, 20 s</translation>
    </message>
    <message>
        <source>Two legs, 30 s</source>
        <translation>Zwei Beine, 30 s</translation>
    </message>
    <message>
        <source>Two legs, 45 s</source>
        <translation>Zwei Beine, 45 s</translation>
    </message>
    <message>
        <source>Two legs, one hold of 60 s</source>
        <translation>Zwei Beine, einmal 60 s halten</translation>
    </message>
    <message>
        <source>Two legs: 60 s unbroken with pain no more than 2/10, then one leg. One leg: 3 sets of 45 s a side, sides within 10 % of each other</source>
        <translation>Zwei Beine: 60 s ohne Unterbrechung bei höchstens 2/10 Schmerz, dann ein Bein. Ein Bein: 3 Sätze zu 45 s je Seite, Seiten höchstens 10 % auseinander</translation>
    </message>
    <message>
        <source>Two sessions in a row: all 3 sets with the tailbone 2 to 3 cm up, no cramp and no tension in the back</source>
        <translation>Zwei Einheiten in Folge: alle 3 Sätze mit dem Steißbein 2 bis 3 cm oben, ohne Krampf und ohne Spannung im Rücken</translation>
    </message>
    <message>
        <source>Two sessions in a row: knees touch or nearly touch, low back quiet for all 10 breaths, hip and knee discomfort no more than 2/10</source>
        <translation>Zwei Einheiten in Folge: Die Knie berühren sich (fast), unterer Rücken ruhig bei allen 10 Atemzügen, Unbehagen an Hüfte und Knie höchstens 2/10</translation>
    </message>
    <message>
        <source>Two sessions: 12 switches with the trunk within 10 degrees of upright, no hands, hip and knee pain no more than 2/10</source>
        <translation>Zwei Einheiten: 12 Wechsel mit dem Rumpf höchstens 10 Grad aus der Senkrechten, ohne Hände, Hüft- und Knieschmerz höchstens 2/10</translation>
    </message>
    <message>
        <source>Two sessions: 16 smooth repetitions a side, three points of the foot down, knee pain no more than 2/10</source>
        <translation>Zwei Einheiten: 16 fließende Wiederholungen je Seite, drei Punkte des Fußes unten, Knieschmerz höchstens 2/10</translation>
    </message>
    <message>
        <source>Two sessions: 3 sets of 20 s a leg, heel dropping less than 1 cm, pelvis level, effort 6/10 or less, pain no more than 2/10</source>
        <translation>Zwei Einheiten: 3 Sätze zu 20 s je Bein, Ferse sinkt weniger als 1 cm, Becken waagrecht, Anstrengung höchstens 6/10, Schmerz höchstens 2/10</translation>
    </message>
    <message>
        <source>Two sessions: 4 sets of 15 s at mid-shin, quiet contacts, hips level on video, knee pain no more than 2/10 and not worse next morning</source>
        <translation>Zwei Einheiten: 4 Sätze zu 15 s auf halber Schienbeinhöhe, leise Kontakte, Hüfte im Video waagrecht, Knieschmerz höchstens 2/10 und am nächsten Morgen nicht schlechter</translation>
    </message>
    <message>
        <source>Two sessions: 9 pushes a leg at 8/10 effort, knee pain no more than 2/10, back to usual within 60 minutes and next morning</source>
        <translation>Zwei Einheiten: 9-mal Drücken je Bein bei 8/10 Anstrengung, Knieschmerz höchstens 2/10, innerhalb von 60 Minuten und am nächsten Morgen wie sonst</translation>
    </message>
    <message>
        <source>Unconfirmed: it stands after this heading, but its wording suits a lying bridge too.</source>
        <translation>Unbestätigt: Er steht nach dieser Überschrift, doch sein Wortlaut passt auch zu einer liegenden Brücke.</translation>
    </message>
    <message>
        <source>Uncontrolled blood pressure, or chest symptoms on exertion</source>
        <translation>Nicht eingestellter Blutdruck, oder Brustbeschwerden bei Anstrengung</translation>
    </message>
    <message>
        <source>Uncontrolled high blood pressure, heart disease, aneurysm, hernia or retinal problems: ask a doctor first, as holds with large muscles raise blood pressure</source>
        <translation>Nicht eingestellter Bluthochdruck, Herzkrankheit, Aneurysma, Hernie (Leisten-, Nabel- oder Bauchwandbruch) oder Netzhautprobleme: Frag zuerst ärztlich nach, denn Halten mit großen Muskeln hebt den Blutdruck</translation>
    </message>
    <message>
        <source>Uncontrolled high blood pressure, recent abdominal, hernia or eye surgery, glaucoma: no wait and no balloon</source>
        <translation>Nicht eingestellter Bluthochdruck, kürzliche Operation an Bauch, Hernie (Leisten-, Nabel- oder Bauchwandbruch) oder Auge, Glaukom: ohne Warten und ohne Luftballon</translation>
    </message>
    <message>
        <source>Uncontrolled high blood pressure: holds of 10 s, no straining</source>
        <translation>Nicht eingestellter Bluthochdruck: je 10 s halten, ohne zu pressen</translation>
    </message>
    <message>
        <source>Unstable kneecap or recent dislocation: leave out the inward half under load</source>
        <translation>Instabile Kniescheibe oder kürzliche Ausrenkung: Lass die Hälfte nach innen unter Last weg</translation>
    </message>
    <message>
        <source>Until the gate of high knees is passed, do leg-cycle dribbles at ankle height in their place.</source>
        <translation>Mach Beinkreis-Dribbles auf Knöchelhöhe an seiner Stelle, bis die Voraussetzung für den Kniehebelauf erfüllt ist.</translation>
    </message>
    <message>
        <source>Up on the forefoot, about half-way</source>
        <translation>Auf den Vorfuß, etwa halb hoch</translation>
    </message>
    <message>
        <source>Up to once a day</source>
        <translation>Bis zu einmal am Tag</translation>
    </message>
    <message>
        <source>Up to once a day; foot exercises in one trial: twice a week for 12 weeks</source>
        <translation>Bis zu einmal am Tag; Fußübungen in einer Studie: zweimal pro Woche über 12 Wochen</translation>
    </message>
    <message>
        <source>Usual knee pain</source>
        <translation>Üblicher Knieschmerz</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Wait of 3 s after the breath out</source>
        <translation>3 s warten nach dem Ausatmen</translation>
    </message>
    <message>
        <source>Wait without strain, knees still turned in, then take the next breath.</source>
        <translation>Wart ohne Anstrengung, die Knie noch eingedreht, dann nimm den nächsten Atemzug.</translation>
    </message>
    <message>
        <source>Walk or march at an easy pace; let the arms swing</source>
        <translation>Geh oder marschiere locker; lass die Arme schwingen</translation>
    </message>
    <message>
        <source>Wall calf strides</source>
        <translation>Wadenschritte an der Wand</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Well supported</source>
        <translation>Gut belegt</translation>
    </message>
    <message>
        <source>What is kept here, and why, is told to a person before more is written down.</source>
        <translation>Was hier gespeichert wird und warum, erfährt eine Person, bevor mehr aufgeschrieben wird.</translation>
    </message>
    <message>
        <source>What is known, and what is not</source>
        <translation>Was bekannt ist und was nicht</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Was es dir sagt</translation>
    </message>
    <message>
        <source>What must be true first (the gate of this exercise) is not true yet</source>
        <translation>Die Voraussetzung dieser Übung ist noch nicht erfüllt</translation>
    </message>
    <message>
        <source>What the exercises have in common, and why running drills are among them.</source>
        <translation>Was die Übungen gemeinsam haben und warum das Lauf-ABC dazugehört.</translation>
    </message>
    <message>
        <source>What we aim for</source>
        <translation>Worauf wir zielen</translation>
    </message>
    <message>
        <source>What you have earned stays with two sessions of strength a week</source>
        <translation>Was du dir verdient hast, bleibt mit zwei Einheiten Kraft pro Woche</translation>
    </message>
    <message>
        <source>What you may notice</source>
        <translation>Was du vielleicht bemerkst</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann du Hilfe holst</translation>
    </message>
    <message>
        <source>When travelling</source>
        <translation>Auf Reisen</translation>
    </message>
    <message>
        <source>Where the limits come from</source>
        <translation>Woher die Grenzen kommen</translation>
    </message>
    <message>
        <source>While the foot is on the ground the muscles around the knee mostly hold: they work hard and hardly change their length. Holds against a wall, a roller or a door frame practise just that.</source>
        <translation>Solange der Fuß am Boden ist, halten die Muskeln um das Knie meist: Sie arbeiten hart und ändern kaum ihre Länge. Genau das üben das Halten an einer Wand, auf einer Rolle oder im Türrahmen.</translation>
    </message>
    <message>
        <source>While you run</source>
        <translation>Während du läufst</translation>
    </message>
    <message>
        <source>Why running needs a light forward tilt, and when a tilt becomes too much of it.</source>
        <translation>Warum Laufen eine leichte Neigung nach vorn braucht und wann sie zu viel wird.</translation>
    </message>
    <message>
        <source>Within an hour your knee should be back to its usual level.</source>
        <translation>Innerhalb einer Stunde sollte dein Knie wieder wie sonst sein.</translation>
    </message>
    <message>
        <source>Without a prescription in force nothing is asked for at home.</source>
        <translation>Ohne gültige Verordnung ist zu Hause nichts verordnet.</translation>
    </message>
    <message>
        <source>Worst knee pain</source>
        <translation>Stärkster Knieschmerz</translation>
    </message>
    <message>
        <source>You are pregnant, or gave birth within the last 12 weeks</source>
        <translation>Du bist schwanger oder hast in den letzten 12 Wochen geboren</translation>
    </message>
    <message>
        <source>You are under 18</source>
        <translation>Du bist unter 18</translation>
    </message>
    <message>
        <source>You cannot put weight on the leg, or the knee has changed shape</source>
        <translation>Du kannst das Bein nicht belasten, oder das Knie hat seine Form verändert</translation>
    </message>
    <message>
        <source>You cannot straighten the knee, or cannot lift the straight leg</source>
        <translation>Du kannst das Knie nicht strecken oder das gestreckte Bein nicht heben</translation>
    </message>
    <message>
        <source>You had a fall, a twist or a pop in the knee within the last 6 weeks</source>
        <translation>Du bist in den letzten 6 Wochen gestürzt, hast dir das Knie verdreht oder ein Knallen darin gespürt</translation>
    </message>
    <message>
        <source>You had surgery or a fracture within the last 12 weeks</source>
        <translation>Du hattest in den letzten 12 Wochen eine Operation oder einen Knochenbruch</translation>
    </message>
    <message>
        <source>You have a replaced hip or knee</source>
        <translation>Du hast eine künstliche Hüfte oder ein künstliches Knie</translation>
    </message>
    <message>
        <source>You have an aneurysm, a hernia, glaucoma or trouble with the retina</source>
        <translation>Du hast ein Aneurysma, eine Hernie (Leisten-, Nabel- oder Bauchwandbruch), ein Glaukom oder Probleme mit der Netzhaut</translation>
    </message>
    <message>
        <source>You have had a blood clot, or surgery or a very long journey within the last 4 weeks</source>
        <translation>Du hattest schon einmal ein Blutgerinnsel, oder in den letzten 4 Wochen eine Operation oder eine sehr lange Reise</translation>
    </message>
    <message>
        <source>You have heart disease, uncontrolled blood pressure or fainting spells</source>
        <translation>Du hast eine Herzkrankheit, einen nicht eingestellten Blutdruck oder Ohnmachtsanfälle</translation>
    </message>
    <message>
        <source>You have inflammatory arthritis or osteoporosis</source>
        <translation>Du hast entzündliches Rheuma oder Osteoporose</translation>
    </message>
    <message>
        <source>Your kneecap has slipped out before</source>
        <translation>Deine Kniescheibe ist schon einmal herausgesprungen</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>abstract + first figure steps</source>
        <translation>Zusammenfassung und die Schritte der ersten Abbildung</translation>
    </message>
    <message>
        <source>abstract, its end missing</source>
        <translation>Zusammenfassung, das Ende fehlt</translation>
    </message>
    <message>
        <source>abstract, its results cut off</source>
        <translation>Zusammenfassung, die Ergebnisse abgeschnitten</translation>
    </message>
    <message>
        <source>ball or cushion for between the knees</source>
        <translation>Ball oder Kissen für zwischen die Knie</translation>
    </message>
    <message>
        <source>ball or folded towel</source>
        <translation>Ball oder gefaltetes Handtuch</translation>
    </message>
    <message>
        <source>balloon, only if a clinician has taught you</source>
        <translation>Luftballon, nur wenn es dir eine Fachperson gezeigt hat</translation>
    </message>
    <message>
        <source>bar of 3 to 5 kg, advanced only</source>
        <translation>Stange von 3 bis 5 kg, nur für Fortgeschrittene</translation>
    </message>
    <message>
        <source>bare feet or thin shoes</source>
        <translation>barfuß oder dünne Schuhe</translation>
    </message>
    <message>
        <source>chair instead of the wall</source>
        <translation>Stuhl statt der Wand</translation>
    </message>
    <message>
        <source>door frame</source>
        <translation>Türrahmen</translation>
    </message>
    <message>
        <source>excerpt</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>excerpt of the accompanying sheet; the link leads to its publisher</source>
        <translation>Auszug aus dem Begleitblatt; der Link führt zum Verlag</translation>
    </message>
    <message>
        <source>excerpt: dizziness caution</source>
        <translation>Auszug: Warnung vor Schwindel</translation>
    </message>
    <message>
        <source>excerpt; secondary source</source>
        <translation>Auszug; Sekundärquelle</translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>ganzer Text</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>light bar of 3 to 5 kg, advanced only</source>
        <translation>leichte Stange von 3 bis 5 kg, nur für Fortgeschrittene</translation>
    </message>
    <message>
        <source>low sturdy step instead of the roller</source>
        <translation>niedrige feste Stufe statt der Rolle</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>ours, after stemler; the article gives no tip here</source>
        <translation>von uns, nach stemler; der Artikel gibt hier keinen Tipp</translation>
    </message>
    <message>
        <source>ours; the article gives no tip here</source>
        <translation>von uns; der Artikel gibt hier keinen Tipp</translation>
    </message>
    <message>
        <source>ours; the link between hip and foot after resilient; the article gives no tip here</source>
        <translation>von uns; die Verbindung von Hüfte und Fuß nach resilient; der Artikel gibt hier keinen Tipp</translation>
    </message>
    <message>
        <source>page read in full</source>
        <translation>Seite ganz gelesen</translation>
    </message>
    <message>
        <source>pillow</source>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>read via mirror</source>
        <translation>über eine Kopie gelesen</translation>
    </message>
    <message>
        <source>room to run</source>
        <translation>Platz zum Laufen</translation>
    </message>
    <message>
        <source>running shoes</source>
        <translation>Laufschuhe</translation>
    </message>
    <message>
        <source>securely locked doorway bar</source>
        <translation>sicher befestigte Türreckstange</translation>
    </message>
    <message>
        <source>stable low platform</source>
        <translation>stabile niedrige Erhöhung</translation>
    </message>
    <message>
        <source>steps read</source>
        <translation>Schritte gelesen</translation>
    </message>
    <message>
        <source>stick</source>
        <translation>Stab</translation>
    </message>
    <message>
        <source>stick or dowel</source>
        <translation>Stab oder Rundholz</translation>
    </message>
    <message>
        <source>strap without stretch under the foot, if the frame is too high</source>
        <translation>Band ohne Dehnung unter dem Fuß, wenn der Rahmen zu hoch ist</translation>
    </message>
    <message>
        <source>the article's note on levels in our words</source>
        <translation>der Hinweis des Artikels zu den Stufen in unseren Worten</translation>
    </message>
    <message>
        <source>the article's paragraph on learning from poor steps, in our words</source>
        <translation>der Absatz des Artikels über das Lernen aus schlechten Schritten, in unseren Worten</translation>
    </message>
    <message>
        <source>the article's tip in our words</source>
        <translation>der Tipp des Artikels in unseren Worten</translation>
    </message>
    <message>
        <source>title and contents page only</source>
        <translation>nur Titel und Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>wall to stop the roller</source>
        <translation>Wand, um die Rolle zu stoppen</translation>
    </message>
    <message>
        <source>yoga block or folded towel to sit on</source>
        <translation>Yogablock oder gefaltetes Handtuch zum Sitzen</translation>
    </message>
</context>
<context>
    <name>clinic</name>
    <message numerus="yes">
        <source>%n day(s) or more without word</source>
        <translation>
            <numerusform>%n Tag oder länger keine Rückmeldung</numerusform>
            <numerusform>%n Tage oder länger keine Rückmeldung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s). More than {most} may be harder to keep up (clinical judgement).</source>
        <translation>
            <numerusform>%n Übung. Mehr als {most} sind vielleicht schwerer durchzuhalten (klinisches Urteil).</numerusform>
            <numerusform>%n Übungen. Mehr als {most} sind vielleicht schwerer durchzuhalten (klinisches Urteil).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min in all</source>
        <translation>
            <numerusform>%n min insgesamt</numerusform>
            <numerusform>%n min insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) cut short</source>
        <translation>
            <numerusform>%n Satz abgebrochen</numerusform>
            <numerusform>%n Sätze abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) that were not asked</source>
        <translation>
            <numerusform>%n Satz nicht verordnet</numerusform>
            <numerusform>%n Sätze nicht verordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n-mal pro Woche</numerusform>
            <numerusform>%n-mal pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>After its last day, with none in its place</source>
        <translation>Nach dem letzten Tag, ohne neue Verordnung</translation>
    </message>
    <message>
        <source>After the session: {parts}.</source>
        <translation>Nach der Einheit: {parts}.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Amended by {who} on {day}: {text} (reason: {reason})</source>
        <translation>Nachtrag von {who}, {day}: {text} (Grund: {reason})</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>As before.</source>
        <translation>Wie zuvor.</translation>
    </message>
    <message>
        <source>As prescribed</source>
        <comment>progression</comment>
        <translation>Wie verordnet</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>At home since {day}: {done}.</source>
        <translation>Zu Hause seit {day}: {done}.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n day(s) before its last day</source>
        <translation>
            <numerusform>Höchstens %n Tag vor dem letzten Tag</numerusform>
            <numerusform>Höchstens %n Tage vor dem letzten Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Before this level</source>
        <translation>Vor dieser Stufe</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>By itself</source>
        <comment>progression</comment>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Came or missed?</source>
        <translation>Erschienen oder nicht?</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Contraindication</source>
        <translation>Kontraindikation</translation>
    </message>
    <message>
        <source>Cue given</source>
        <translation>Anweisung gegeben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draft of version {n}, from {day}</source>
        <translation>Entwurf von Version {n}, ab {day}</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>From the first entry on</source>
        <translation>Ab dem ersten Eintrag</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Highest pain {pain}, in {exercise}.</source>
        <translation>Höchster Schmerz {pain}, bei {exercise}.</translation>
    </message>
    <message>
        <source>Highest pain {pain}.</source>
        <translation>Höchster Schmerz {pain}.</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>In der Einheit</translation>
    </message>
    <message>
        <source>Knee back to its usual in the morning</source>
        <translation>Knie am Morgen wieder wie sonst</translation>
    </message>
    <message>
        <source>Knee not back to its usual in the morning</source>
        <translation>Knie am Morgen nicht wie sonst</translation>
    </message>
    <message numerus="yes">
        <source>Less than {share} % of the sets in %n week(s)</source>
        <translation>
            <numerusform>Weniger als {share} % der Sätze in %n Woche</numerusform>
            <numerusform>Weniger als {share} % der Sätze in %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at by {who} on {day}, {time}</source>
        <translation>Angesehen von {who}, {day}, {time}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message numerus="yes">
        <source>More than %n hour(s) without a signature</source>
        <translation>
            <numerusform>Mehr als %n Stunde ohne Unterschrift</numerusform>
            <numerusform>Mehr als %n Stunden ohne Unterschrift</numerusform>
        </translation>
    </message>
    <message>
        <source>Mornings since {day}: {parts}.</source>
        <translation>Morgen seit dem {day}: {parts}.</translation>
    </message>
    <message>
        <source>Moved here from another person's record by {who} on {day} (reason: {reason})</source>
        <translation>Aus der Akte einer anderen Person hierher verschoben von {who}, {day} (Grund: {reason})</translation>
    </message>
    <message>
        <source>Moved to another person's record by {who} on {day}</source>
        <translation>In die Akte einer anderen Person verschoben von {who}, {day}</translation>
    </message>
    <message>
        <source>Must be true first</source>
        <translation>Muss zuerst zutreffen</translation>
    </message>
    <message>
        <source>New flag</source>
        <translation>Neuer Hinweis</translation>
    </message>
    <message>
        <source>Next visit: {day}, {time}.</source>
        <translation>Nächster Termin: {day}, {time}.</translation>
    </message>
    <message>
        <source>Next visit: {day}.</source>
        <translation>Nächster Termin: {day}.</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Noch keine Verlaufsnotiz</translation>
    </message>
    <message numerus="yes">
        <source>No word from home for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag keine Rückmeldung von zu Hause</numerusform>
            <numerusform>Seit %n Tagen keine Rückmeldung von zu Hause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word from home of %n day(s), the last is of {day}</source>
        <translation>
            <numerusform>Keine Rückmeldung von zu Hause für %n Tag, die letzte ist vom {day}</numerusform>
            <numerusform>Keine Rückmeldung von zu Hause für %n Tage, die letzte ist vom {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word from home yet (%n day(s))</source>
        <translation>
            <numerusform>Noch keine Rückmeldung von zu Hause (%n Tag)</numerusform>
            <numerusform>Noch keine Rückmeldung von zu Hause (%n Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>None of it</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Verlaufsnotiz</translation>
    </message>
    <message>
        <source>Note not signed</source>
        <translation>Verlaufsnotiz nicht unterschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Note unsigned for %n day(s)</source>
        <translation>
            <numerusform>Verlaufsnotiz seit %n Tag nicht unterschrieben</numerusform>
            <numerusform>Verlaufsnotiz seit %n Tagen nicht unterschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note unsigned for %n hour(s)</source>
        <translation>
            <numerusform>Verlaufsnotiz seit %n Stunde nicht unterschrieben</numerusform>
            <numerusform>Verlaufsnotiz seit %n Stunden nicht unterschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Nothing says that they were told what is kept here</source>
        <translation>Die Aufklärung, was hier gespeichert wird, ist nicht vermerkt</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Pain before the session: {pain}.</source>
        <translation>Schmerz vor der Einheit: {pain}.</translation>
    </message>
    <message>
        <source>Pain before {pain}</source>
        <translation>Schmerz davor {pain}</translation>
    </message>
    <message>
        <source>Pain of {n} or more</source>
        <translation>Schmerz von {n} oder mehr</translation>
    </message>
    <message>
        <source>Pain {pain}</source>
        <translation>Schmerz {pain}</translation>
    </message>
    <message>
        <source>Pain {pain} in {exercise}</source>
        <translation>Schmerz {pain} bei {exercise}</translation>
    </message>
    <message>
        <source>Pain {pain} {where}</source>
        <translation>Schmerz {pain} {where}</translation>
    </message>
    <message>
        <source>Pain {told}</source>
        <translation>Schmerz {told}</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Prescription ends</source>
        <translation>Verordnung endet</translation>
    </message>
    <message>
        <source>Prescription version {n}: as before.</source>
        <translation>Verordnung, Version {n}: wie zuvor.</translation>
    </message>
    <message>
        <source>Prescription version {n}: {changes}.</source>
        <translation>Verordnung, Version {n}: {changes}.</translation>
    </message>
    <message>
        <source>Prescription, version {n}</source>
        <translation>Verordnung, Version {n}</translation>
    </message>
    <message>
        <source>Prescription, version {n}: {end}</source>
        <translation>Verordnung, Version {n}: {end}</translation>
    </message>
    <message>
        <source>Progression at home</source>
        <translation>Steigerung zu Hause</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>progression</comment>
        <translation>Auf Vorschlag</translation>
    </message>
    <message>
        <source>Replaced by the next version</source>
        <translation>Durch die nächste Version ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>Run, %n min</source>
        <translation>
            <numerusform>Lauf, %n min</numerusform>
            <numerusform>Lauf, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs since {day}: {number}, {parts}.</source>
        <translation>Läufe seit dem {day}: {number}, {parts}.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Said: {text}</source>
        <translation>Gesagt: {text}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Session at home</source>
        <translation>Einheit zu Hause</translation>
    </message>
    <message>
        <source>Session in the clinic</source>
        <translation>Einheit in der Praxis</translation>
    </message>
    <message>
        <source>Session still open</source>
        <translation>Einheit noch offen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Steps are proposed to the physio</source>
        <translation>Steigerungen werden der Physiotherapie vorgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Stopped because it hurt</source>
        <translation>Abgebrochen, weil es wehtat</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Subjektiv</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The dose stays as prescribed</source>
        <translation>Der Umfang bleibt wie verordnet</translation>
    </message>
    <message>
        <source>The prescription ends soon</source>
        <translation>Die Verordnung endet bald</translation>
    </message>
    <message>
        <source>The prescription goes on (version {n}).</source>
        <translation>Die Verordnung läuft weiter (Version {n}).</translation>
    </message>
    <message>
        <source>The prescription has ended</source>
        <translation>Die Verordnung ist abgelaufen</translation>
    </message>
    <message>
        <source>The prescription was stopped (version {n}).</source>
        <translation>Die Verordnung wurde beendet (Version {n}).</translation>
    </message>
    <message>
        <source>The programme may step up and down</source>
        <translation>Das Programm darf steigern und zurücknehmen</translation>
    </message>
    <message>
        <source>They wrote: {text}</source>
        <translation>Von der Person notiert: {text}</translation>
    </message>
    <message>
        <source>This version of the app cannot read it.</source>
        <translation>Diese Version der App kann es nicht lesen.</translation>
    </message>
    <message>
        <source>Told by mouth: {parts}</source>
        <translation>Mündlich berichtet: {parts}</translation>
    </message>
    <message>
        <source>Version {n}, from {day}</source>
        <translation>Version {n}, ab {day}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Termin geplant</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Withdrawn by {who} on {day} (reason: {reason})</source>
        <translation>Zurückgezogen von {who}, {day} (Grund: {reason})</translation>
    </message>
    <message>
        <source>Worse than at first by {n} or more</source>
        <translation>Um {n} oder mehr schlechter als am Anfang</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Dein Kürzel</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Dein Name, wenn du magst</translation>
    </message>
    <message numerus="yes">
        <source>a part on %n day(s)</source>
        <translation>
            <numerusform>teilweise an %n Tag</numerusform>
            <numerusform>teilweise an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>added: {what}</source>
        <translation>neu: {what}</translation>
    </message>
    <message>
        <source>after {pain}</source>
        <translation>danach {pain}</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>mit Nachtrag</translation>
    </message>
    <message>
        <source>an hour after a run</source>
        <translation>eine Stunde nach einem Lauf</translation>
    </message>
    <message>
        <source>an hour after {pain}</source>
        <translation>eine Stunde danach {pain}</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>andere Reihenfolge</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date; see QDate::toString</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date; see QDate::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>during a run</source>
        <translation>bei einem Lauf</translation>
    </message>
    <message>
        <source>during {pain}</source>
        <translation>dabei {pain}</translation>
    </message>
    <message>
        <source>effort {effort}</source>
        <translation>Anstrengung {effort}</translation>
    </message>
    <message>
        <source>effort {pain}</source>
        <translation>Anstrengung {pain}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message numerus="yes">
        <source>everything on %n day(s)</source>
        <translation>
            <numerusform>alles an %n Tag</numerusform>
            <numerusform>alles an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>first side as chosen at the start</source>
        <translation>erste Seite wie beim Start gewählt</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>highest {pain}</source>
        <translation>höchster {pain}</translation>
    </message>
    <message>
        <source>in daily life</source>
        <translation>im Alltag</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>am Morgen</translation>
    </message>
    <message>
        <source>knee back to its usual in {usual} of {told} told</source>
        <translation>Knie wieder wie sonst an {usual} von {told} genannten</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>linkes Bein</translation>
    </message>
    <message>
        <source>level “{new}” instead of “{old}”</source>
        <translation>Stufe „{new}“ statt „{old}“</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>kein letzter Tag</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>keine Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>nothing on %n day(s)</source>
        <translation>
            <numerusform>nichts an %n Tag</numerusform>
            <numerusform>nichts an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>other clip</source>
        <translation>anderer Clip</translation>
    </message>
    <message>
        <source>other cue</source>
        <translation>andere Anweisung</translation>
    </message>
    <message>
        <source>other dose</source>
        <translation>anderer Umfang</translation>
    </message>
    <message>
        <source>other message</source>
        <translation>andere Nachricht</translation>
    </message>
    <message>
        <source>pain up to {pain}</source>
        <translation>Schmerz bis {pain}</translation>
    </message>
    <message>
        <source>pain {pain}</source>
        <translation>Schmerz {pain}</translation>
    </message>
    <message>
        <source>removed: {what}</source>
        <translation>entfernt: {what}</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>rechtes Bein</translation>
    </message>
    <message>
        <source>the morning after a run</source>
        <translation>am Morgen nach einem Lauf</translation>
    </message>
    <message>
        <source>the next morning {pain}</source>
        <translation>am nächsten Morgen {pain}</translation>
    </message>
    <message>
        <source>the tips of the card again</source>
        <translation>wieder die Tipps der Karte</translation>
    </message>
    <message>
        <source>tip “{tip}”</source>
        <translation>Tipp „{tip}“</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>when asked how the knee is now</source>
        <translation>auf die Frage, wie das Knie jetzt ist</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>a date in a note</comment>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{done} done at home</source>
        <translation>{done} zu Hause gemacht</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n day(s)</source>
        <translation>
            <numerusform>{done} von %n Tag</numerusform>
            <numerusform>{done} von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n set(s)</source>
        <translation>
            <numerusform>{done} von %n Satz</numerusform>
            <numerusform>{done} von %n Sätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {asked} held</source>
        <translation>{done} von {asked} gehalten</translation>
    </message>
    <message>
        <source>{exercise} was stopped because it hurt</source>
        <translation>{exercise} abgebrochen, weil es wehtat</translation>
    </message>
    <message>
        <source>{exercise} was stopped because it hurt ({pain})</source>
        <translation>{exercise} abgebrochen, weil es wehtat ({pain})</translation>
    </message>
    <message>
        <source>{exercise}: {kind}</source>
        <translation>{exercise}: {kind}</translation>
    </message>
    <message>
        <source>{fact} ({day}).</source>
        <translation>{fact} ({day}).</translation>
    </message>
    <message>
        <source>{kind} ({where}): {said}</source>
        <translation>{kind} ({where}): {said}</translation>
    </message>
    <message>
        <source>{kind}: {said}</source>
        <translation>{kind}: {said}</translation>
    </message>
    <message>
        <source>{least} to {most} a day</source>
        <translation>{least} bis {most} pro Tag</translation>
    </message>
    <message>
        <source>{leg} first</source>
        <translation>zuerst {leg}</translation>
    </message>
    <message>
        <source>{measure} {value}</source>
        <comment>usual knee pain 4</comment>
        <translation>{measure} {value}</translation>
    </message>
    <message>
        <source>{measure}, {activity}</source>
        <translation>{measure}, {activity}</translation>
    </message>
    <message>
        <source>{measure}: {value} (at first {first}, {day}).</source>
        <translation>{measure}: {value} (zuerst {first}, {day}).</translation>
    </message>
    <message>
        <source>{measure}: {value}, at first {first}</source>
        <translation>{measure}: {value}, zuerst {first}</translation>
    </message>
    <message>
        <source>{measure}: {value}.</source>
        <translation>{measure}: {value}.</translation>
    </message>
    <message>
        <source>{name} ({level}): {done}.</source>
        <translation>{name} ({level}): {done}.</translation>
    </message>
    <message>
        <source>{name}: {changes}</source>
        <translation>{name}: {changes}</translation>
    </message>
    <message>
        <source>{name}: {days}</source>
        <translation>{name}: {days}</translation>
    </message>
    <message>
        <source>{name}: {done}</source>
        <translation>{name}: {done}</translation>
    </message>
    <message>
        <source>{name}: {done}.</source>
        <translation>{name}: {done}.</translation>
    </message>
    <message>
        <source>{name}: {dose}, {days}</source>
        <translation>{name}: {dose}, {days}</translation>
    </message>
    <message>
        <source>{new} instead of {old}</source>
        <translation>{new} statt {old}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <comment>seconds</comment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n}/10</source>
        <translation>{n}/10</translation>
    </message>
    <message>
        <source>{part} {change}</source>
        <comment>rest 30 s instead of 20 s</comment>
        <translation>{part} {change}</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>{said}; what was done is not known.</source>
        <translation>{said}; was gemacht wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{test} {value} {unit}</source>
        <translation>{test} {value} {unit}</translation>
    </message>
    <message>
        <source>{time} a day</source>
        <translation>{time} pro Tag</translation>
    </message>
    <message>
        <source>{version} until {day}</source>
        <translation>{version} bis {day}</translation>
    </message>
    <message>
        <source>“{tip}”</source>
        <comment>a tip</comment>
        <translation>„{tip}“</translation>
    </message>
</context>
<context>
    <name>clinic chart</name>
    <message numerus="yes">
        <source>%n day(s) told</source>
        <translation>
            <numerusform>%n Tag berichtet</numerusform>
            <numerusform>%n Tage berichtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>%n früherer Eintrag</numerusform>
            <numerusform>%n frühere Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) looked at</source>
        <translation>
            <numerusform>%n Hinweis angesehen</numerusform>
            <numerusform>%n Hinweise angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in the clinic</source>
        <translation>
            <numerusform>%n Einheit in der Praxis</numerusform>
            <numerusform>%n Einheiten in der Praxis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n Test</numerusform>
            <numerusform>%n Tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft of the next version is not signed yet.</source>
        <translation>Ein Entwurf der nächsten Version ist noch nicht unterschrieben.</translation>
    </message>
    <message>
        <source>A new episode has begun.</source>
        <translation>Eine neue Episode hat begonnen.</translation>
    </message>
    <message>
        <source>A score lies within its range; an activity needs a name.</source>
        <translation>Ein Wert liegt in seinem Bereich; eine Tätigkeit braucht einen Namen.</translation>
    </message>
    <message>
        <source>A test needs a name, a number and a unit.</source>
        <translation>Ein Test braucht einen Namen, eine Zahl und eine Maßeinheit.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>After sessions from {first} to {last}.</source>
        <translation>Nach Einheiten von {first} auf {last}.</translation>
    </message>
    <message>
        <source>After sessions {last}, as at first.</source>
        <translation>Nach Einheiten {last}, wie am Anfang.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Better from here</source>
        <translation>Besser ab hier</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Both or not known</source>
        <translation>Beide oder unbekannt</translation>
    </message>
    <message>
        <source>Care ended: {day} to {last}</source>
        <translation>Behandlung beendet: {day} bis {last}</translation>
    </message>
    <message>
        <source>Choose whose record it is.</source>
        <translation>Wähl, in wessen Akte es gehört.</translation>
    </message>
    <message>
        <source>Corrected. What it said before stays in the record.</source>
        <translation>Korrigiert. Was vorher dort stand, bleibt in der Akte.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>From {first} to {last} since {day}: better by {change} or more.</source>
        <translation>Von {first} auf {last} seit {day}: besser um {change} oder mehr.</translation>
    </message>
    <message>
        <source>From {first} to {last} since {day}: less than {change} points.</source>
        <translation>Von {first} auf {last} seit {day}: weniger als {change} Punkte.</translation>
    </message>
    <message>
        <source>From {first} to {last} since {day}: worse by {change} or more.</source>
        <translation>Von {first} auf {last} seit {day}: schlechter um {change} oder mehr.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Highest {pain} ({day}).</source>
        <translation>Höchster {pain} ({day}).</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ergebnis zum Abschluss</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>In care since {day}</source>
        <translation>In Behandlung seit {day}</translation>
    </message>
    <message>
        <source>In the care of {who}</source>
        <translation>In Behandlung bei {who}</translation>
    </message>
    <message>
        <source>Is over</source>
        <translation>Ist beendet</translation>
    </message>
    <message>
        <source>Kept: {kept}.</source>
        <translation>Gespeichert: {kept}.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Looked at. The flag stays in the record.</source>
        <translation>Angesehen. Der Hinweis bleibt in der Akte.</translation>
    </message>
    <message>
        <source>Moved. Both records show it.</source>
        <translation>Verschoben. Beide Akten zeigen es.</translation>
    </message>
    <message>
        <source>Moved. There it is a draft to be signed.</source>
        <translation>Verschoben. Dort ist es ein Entwurf, der unterschrieben werden muss.</translation>
    </message>
    <message>
        <source>No day is over yet since something was prescribed.</source>
        <translation>Seit etwas verordnet ist, ist noch kein Tag vorbei.</translation>
    </message>
    <message>
        <source>No flag. Red pain, a long time without word and the like show here.</source>
        <translation>Kein Hinweis. Schmerz im roten Bereich, lange keine Rückmeldung und Ähnliches stehen hier.</translation>
    </message>
    <message>
        <source>No goal yet. One in their own words is enough.</source>
        <translation>Noch kein Ziel. Eines in eigenen Worten der Person genügt.</translation>
    </message>
    <message>
        <source>No note yet. N writes one.</source>
        <translation>Noch keine Verlaufsnotiz. N schreibt eine.</translation>
    </message>
    <message>
        <source>No score yet. O enters scores and tests.</source>
        <translation>Noch kein Wert. O trägt Werte und Tests ein.</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>Keine Seite</translation>
    </message>
    <message>
        <source>No visit yet. S starts a session.</source>
        <translation>Noch kein Termin. S startet eine Einheit.</translation>
    </message>
    <message>
        <source>No word from home yet.</source>
        <translation>Noch keine Rückmeldung von zu Hause.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Verlaufsnotizen</translation>
    </message>
    <message>
        <source>Nothing holds today. The next version begins {day}.</source>
        <translation>Heute gilt nichts. Die nächste Version beginnt {day}.</translation>
    </message>
    <message>
        <source>Nothing is prescribed any more. P prescribes anew.</source>
        <translation>Es ist nichts mehr verordnet. P verordnet neu.</translation>
    </message>
    <message>
        <source>Nothing is prescribed yet. P prescribes.</source>
        <translation>Noch nichts verordnet. P verordnet.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <source>Nothing was prescribed yet. P prescribes.</source>
        <translation>Noch nichts verordnet. P verordnet.</translation>
    </message>
    <message>
        <source>One version cannot be read by this app; it is kept.</source>
        <translation>Eine Version kann diese App nicht lesen; sie bleibt erhalten.</translation>
    </message>
    <message>
        <source>Pain is drawn here once it was told on two days.</source>
        <translation>Der Schmerz wird hier gezeichnet, sobald er an zwei Tagen genannt wurde.</translation>
    </message>
    <message>
        <source>Pain {pain}</source>
        <translation>Schmerz {pain}</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Verordnungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Taken back when it was entered</source>
        <translation>Beim Eintragen zurückgenommen</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>That could not be done. Here is the chart as it is.</source>
        <translation>Das ging nicht. Hier ist die Akte, wie sie ist.</translation>
    </message>
    <message>
        <source>That is what it says already.</source>
        <translation>Das steht dort schon.</translation>
    </message>
    <message>
        <source>The goal is added.</source>
        <translation>Das Ziel ist hinzugefügt.</translation>
    </message>
    <message>
        <source>The goal is dropped.</source>
        <translation>Das Ziel ist aufgegeben.</translation>
    </message>
    <message>
        <source>The goal is met.</source>
        <translation>Das Ziel ist erreicht.</translation>
    </message>
    <message>
        <source>The goal is open again.</source>
        <translation>Das Ziel ist wieder offen.</translation>
    </message>
    <message>
        <source>The particulars are changed.</source>
        <translation>Die Stammdaten sind geändert.</translation>
    </message>
    <message>
        <source>There it becomes your draft for the visit of {day}.</source>
        <translation>Dort wird daraus dein Entwurf für den Termin vom {day}.</translation>
    </message>
    <message>
        <source>This is their record already.</source>
        <translation>Das ist schon die Akte dieser Person.</translation>
    </message>
    <message>
        <source>This record is blocked. Only the lead may open it.</source>
        <translation>Diese Akte ist gesperrt. Nur die Leitung darf sie öffnen.</translation>
    </message>
    <message>
        <source>This record is not here any more.</source>
        <translation>Diese Akte ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This score lies between {lowest} and {highest}.</source>
        <translation>Dieser Wert liegt zwischen {lowest} und {highest}.</translation>
    </message>
    <message>
        <source>To the record of {name}</source>
        <translation>In die Akte von {name}</translation>
    </message>
    <message>
        <source>Told about home</source>
        <translation>Von zu Hause berichtet</translation>
    </message>
    <message>
        <source>Told what is kept here, and why.</source>
        <translation>Aufgeklärt, was hier gespeichert wird und warum.</translation>
    </message>
    <message>
        <source>Told what is kept here: {day}, {who}</source>
        <translation>Über Daten aufgeklärt: {day}, {who}</translation>
    </message>
    <message>
        <source>Version {n}, since {day}</source>
        <translation>Version {n}, seit {day}</translation>
    </message>
    <message>
        <source>Version {n}, {day} to {last}</source>
        <translation>Version {n}, {day} bis {last}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Week from {day}: {said}</source>
        <translation>Woche ab {day}: {said}</translation>
    </message>
    <message>
        <source>What is done at home stands here once something is prescribed.</source>
        <translation>Was zu Hause gemacht wird, steht hier, sobald etwas verordnet ist.</translation>
    </message>
    <message>
        <source>What they come for</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Withdrawn. It stays in the record and counts no more.</source>
        <translation>Zurückgezogen. Der Eintrag bleibt in der Akte und zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Worse from here</source>
        <translation>Schlechter ab hier</translation>
    </message>
    <message>
        <source>Write a day up to today, such as 2026-05-03.</source>
        <translation>Schreib einen Tag bis heute, etwa 2026-05-03.</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>geboren {year}</translation>
    </message>
    <message>
        <source>both knees or not known</source>
        <translation>beide Knie oder unbekannt</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>last {value}</source>
        <translation>zuletzt {value}</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>no set asked</source>
        <translation>kein Satz verordnet</translation>
    </message>
    <message numerus="yes">
        <source>no word on %n day(s)</source>
        <translation>
            <numerusform>keine Rückmeldung an %n Tag</numerusform>
            <numerusform>keine Rückmeldung an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>noch nichts bekannt</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>mündlich</translation>
    </message>
    <message>
        <source>{done} of {asked}</source>
        <comment>days</comment>
        <translation>{done}/{asked}</translation>
    </message>
    <message>
        <source>{episode}, since {day}</source>
        <translation>{episode}, seit {day}</translation>
    </message>
    <message>
        <source>{episode}, {day} to {last}</source>
        <translation>{episode}, {day} bis {last}</translation>
    </message>
    <message>
        <source>{last} on {day}; no second one yet.</source>
        <translation>{last} ({day}); noch kein zweiter Wert.</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>{lowest} bis {highest}</translation>
    </message>
    <message>
        <source>{question} {range}</source>
        <translation>{question} {range}</translation>
    </message>
    <message>
        <source>{range}; last {value} ({day})</source>
        <translation>{range}; zuletzt {value} ({day})</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
    <message>
        <source>{why} ({basis})</source>
        <translation>{why} ({basis})</translation>
    </message>
</context>
<context>
    <name>clinic closing</name>
    <message numerus="yes">
        <source>%n change(s) in memory only</source>
        <translation>
            <numerusform>%n Änderung nur im Arbeitsspeicher</numerusform>
            <numerusform>%n Änderungen nur im Arbeitsspeicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may go</source>
        <translation>
            <numerusform>%n Akte darf gelöscht werden</numerusform>
            <numerusform>%n Akten dürfen gelöscht werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned note(s) of yours</source>
        <translation>
            <numerusform>%n Verlaufsnotiz von dir ist nicht unterschrieben</numerusform>
            <numerusform>%n Verlaufsnotizen von dir sind nicht unterschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back-up</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Jetzt kopieren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Entry {number}, {day}, {time}</source>
        <translation>Eintrag {number}, {day}, {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>No program here opens such a file; its path stands above.</source>
        <translation>Kein Programm hier öffnet solch eine Datei; ihr Pfad steht oben.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Verlaufsnotiz</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Einmal im Jahr</translation>
    </message>
    <message>
        <source>Second place for back-ups</source>
        <translation>Zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>The last one is of {day}, {time}</source>
        <translation>Die letzte: {day}, {time}</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Es gibt noch keine</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>trail {day}</source>
        <comment>the name of a file</comment>
        <translation>Protokoll {day}</translation>
    </message>
</context>
<context>
    <name>clinic curtain</name>
    <message>
        <source>Five PINs were wrong. The passphrase lifts it.</source>
        <translation>Fünf PINs waren falsch. Jetzt entsperrt nur die Passphrase.</translation>
    </message>
    <message>
        <source>Five PINs were wrong. Try again in half a minute.</source>
        <translation>Fünf PINs waren falsch. Versuch es in einer halben Minute wieder.</translation>
    </message>
    <message>
        <source>That is no passphrase of this clinic.</source>
        <translation>Das ist keine Passphrase dieser Praxis.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n attempt(s) left.</source>
        <translation>
            <numerusform>Das ist nicht die PIN. Noch %n Versuch.</numerusform>
            <numerusform>Das ist nicht die PIN. Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not have everything. Unlock first.</source>
        <translation>Auf der Festplatte ist noch nicht alles. Entsperr zuerst.</translation>
    </message>
    <message>
        <source>The file does not answer now. Try again.</source>
        <translation>Die Datei antwortet gerade nicht. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The one before was wrong. Wait {seconds} s.</source>
        <translation>Die vorige war falsch. Warte {seconds} s.</translation>
    </message>
    <message>
        <source>Whoever that is works here no more.</source>
        <translation>Diese Person arbeitet nicht mehr hier.</translation>
    </message>
</context>
<context>
    <name>clinic data</name>
    <message numerus="yes">
        <source>%n file(s) could not be opened and may still hold the record. Delete them by hand if you do not need them.</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht öffnen und enthält die Akte vielleicht noch. Lösch sie von Hand, wenn du sie nicht brauchst.</numerusform>
            <numerusform>%n Dateien ließen sich nicht öffnen und enthalten die Akte vielleicht noch. Lösch sie von Hand, wenn du sie nicht brauchst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Verlaufsnotiz</numerusform>
            <numerusform>%n Verlaufsnotizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n Beobachtung</numerusform>
            <numerusform>%n Beobachtungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may go.</source>
        <translation>
            <numerusform>%n Akte darf gelöscht werden.</numerusform>
            <numerusform>%n Akten dürfen gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of this person wait to go on, and go too.</source>
        <translation>
            <numerusform>%n unterbrochene Einheit dieser Person wird ebenfalls gelöscht.</numerusform>
            <numerusform>%n unterbrochene Einheiten dieser Person werden ebenfalls gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of a prescription</source>
        <translation>
            <numerusform>%n Version einer Verordnung</numerusform>
            <numerusform>%n Versionen einer Verordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Verlangt am</translation>
    </message>
    <message>
        <source>Back-up {done} of {number} …</source>
        <translation>Sicherung {done} von {number} …</translation>
    </message>
    <message>
        <source>Back-ups that are written anew without them: {n}.</source>
        <translation>Sicherungen, die ohne diese Daten neu geschrieben werden: {n}.</translation>
    </message>
    <message>
        <source>Back-ups written anew: {n}.</source>
        <translation>Neu geschriebene Sicherungen: {n}.</translation>
    </message>
    <message>
        <source>Blocked by {who} on {day}, asked on {asked}. The reason is not in the back-up that was restored since; it stands in the file that was replaced.</source>
        <translation>Gesperrt von {who}, {day}, verlangt am {asked}. Der Grund fehlt in der Sicherung, die seither wiederhergestellt wurde; er steht in der Datei, die ersetzt wurde.</translation>
    </message>
    <message>
        <source>Blocked by {who} on {day}, asked on {asked}: {reason}</source>
        <translation>Gesperrt von {who}, {day}, verlangt am {asked}: {reason}</translation>
    </message>
    <message>
        <source>Born when? Of a child it is kept longer.</source>
        <translation>Geburtsdatum unbekannt: Bei Kindern ist die Frist länger.</translation>
    </message>
    <message>
        <source>Copies handed out before: {n}. Nobody can call them back.</source>
        <translation>Früher ausgegebene Kopien: {n}. Niemand kann sie zurückholen.</translation>
    </message>
    <message>
        <source>Copy of a record</source>
        <translation>Kopie einer Akte</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Erasing the record …</source>
        <translation>Akte wird gelöscht …</translation>
    </message>
    <message>
        <source>From the record: name and contact, {parts}, and all the rest.</source>
        <translation>Aus der Akte: Name und Kontakt, {parts} und alles Übrige.</translation>
    </message>
    <message>
        <source>How long records are kept is not chosen yet. It differs by country: ask the body that registers you, or a lawyer.</source>
        <translation>Wie lange Akten aufbewahrt werden, ist noch nicht gewählt. Das ist je nach Land verschieden: Frag deinen Berufsverband, die zuständige Behörde oder eine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Last contact {day}, may go since {since}</source>
        <translation>Letzter Kontakt {day}, löschbar seit {since}</translation>
    </message>
    <message>
        <source>Last contact: {day}.</source>
        <translation>Letzter Kontakt: {day}.</translation>
    </message>
    <message>
        <source>Last contact: {day}. It is kept until {until}.</source>
        <translation>Letzter Kontakt: {day}. Wird aufbewahrt bis {until}.</translation>
    </message>
    <message>
        <source>Last contact: {day}. It may go since {until}.</source>
        <translation>Letzter Kontakt: {day}. Darf seit {until} gelöscht werden.</translation>
    </message>
    <message>
        <source>Lifted by {who} on {day}</source>
        <translation>Sperre aufgehoben von {who}, {day}</translation>
    </message>
    <message>
        <source>Looked through on {day}.</source>
        <translation>Durchgesehen am {day}.</translation>
    </message>
    <message>
        <source>No record may go yet.</source>
        <translation>Noch darf keine Akte gelöscht werden.</translation>
    </message>
    <message>
        <source>Of children, until they are</source>
        <translation>Bei Kindern, bis zum Alter von</translation>
    </message>
    <message>
        <source>Of somebody under 18 then: until they are {age}, or {later} where they were 17.</source>
        <translation>Bei damals unter 18-Jährigen: bis zum Alter von {age}, bei 17-Jährigen bis {later}.</translation>
    </message>
    <message>
        <source>Opened by {who} on {day}: {reason}</source>
        <translation>Geöffnet von {who}, {day}: {reason}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %n year(s) after the last contact.</source>
        <translation>
            <numerusform>Akten werden nach dem letzten Kontakt %n Jahr aufbewahrt.</numerusform>
            <numerusform>Akten werden nach dem letzten Kontakt %n Jahre aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the code of this person.</source>
        <translation>Das ist nicht der Code dieser Person.</translation>
    </message>
    <message>
        <source>That is not your PIN.</source>
        <translation>Das ist nicht deine PIN.</translation>
    </message>
    <message>
        <source>The record is erased. A random id and the day are all that stay.</source>
        <translation>Die Akte ist gelöscht. Nur eine zufällige Kennung und der Tag bleiben.</translation>
    </message>
    <message>
        <source>The record is erased. Some back-ups could not be written yet; the app goes on with them when it is opened next.</source>
        <translation>Die Akte ist gelöscht. Einige Sicherungen ließen sich noch nicht schreiben; die App macht damit weiter, wenn sie das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>The second place for back-ups was not connected. It is done when it is there again.</source>
        <translation>Der zweite Ort für Sicherungen war nicht verbunden. Das wird nachgeholt, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>This record is not here any more.</source>
        <translation>Diese Akte ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Type {code}, the code of this person.</source>
        <translation>Gib {code} ein, den Code dieser Person.</translation>
    </message>
    <message>
        <source>Write a day such as 2026-11-30.</source>
        <translation>Schreib einen Tag wie 2026-11-30.</translation>
    </message>
    <message>
        <source>Write a whole number of years.</source>
        <translation>Schreib eine ganze Zahl von Jahren.</translation>
    </message>
    <message>
        <source>Years after the last contact</source>
        <translation>Jahre nach dem letzten Kontakt</translation>
    </message>
</context>
<context>
    <name>clinic day</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>At this time there is {name} already.</source>
        <translation>Zu dieser Zeit steht schon: {name}.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Is on this day already.</source>
        <translation>Steht an diesem Tag schon.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Nothing. Unsigned notes and new flags will be listed here.</source>
        <translation>Nichts. Hier stehen nicht unterschriebene Verlaufsnotizen und neue Hinweise.</translation>
    </message>
    <message>
        <source>That could not be done. Here is the day as it is.</source>
        <translation>Das ging nicht. Hier ist der Tag, wie er ist.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Two at this time</source>
        <translation>Zwei zu dieser Zeit</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation>{name} um {time}</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} ist eingetragen.</translation>
    </message>
    <message>
        <source>{name} is marked as missed.</source>
        <translation>{name} ist als nicht erschienen vermerkt.</translation>
    </message>
    <message>
        <source>{name} is taken off the day.</source>
        <translation>{name} ist vom Tag gestrichen.</translation>
    </message>
    <message>
        <source>{name}, without a time</source>
        <translation>{name}, ohne Uhrzeit</translation>
    </message>
    <message>
        <source>{number} done</source>
        <translation>{number} fertig</translation>
    </message>
    <message numerus="yes">
        <source>{state} %n min</source>
        <translation>
            <numerusform>{state} seit %n min</numerusform>
            <numerusform>{state} seit %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clinic display</name>
    <message>
        <source>Both the same</source>
        <translation>Beide gleich</translation>
    </message>
    <message>
        <source>Display here</source>
        <translation>Anzeige hier</translation>
    </message>
    <message>
        <source>Display off</source>
        <translation>Anzeige aus</translation>
    </message>
    <message>
        <source>Display on</source>
        <translation>Anzeige an</translation>
    </message>
    <message>
        <source>Here too</source>
        <translation>Auch hier</translation>
    </message>
    <message>
        <source>How hard was it?</source>
        <translation>Wie anstrengend war es?</translation>
    </message>
    <message>
        <source>How much does your knee hurt now?</source>
        <translation>Wie weh tut dein Knie jetzt?</translation>
    </message>
    <message>
        <source>The other screen is gone. The session goes on here; F shows it on this screen.</source>
        <translation>Der andere Bildschirm ist weg. Die Einheit läuft hier weiter; F zeigt sie auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>There is another screen. D shows the display on it.</source>
        <translation>Es gibt einen weiteren Bildschirm. D zeigt die Anzeige darauf.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>all you could</source>
        <translation>alles, was ging</translation>
    </message>
    <message>
        <source>as bad as can be</source>
        <translation>schlimmster vorstellbarer Schmerz</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>{activity}: {question}</source>
        <translation>{activity}: {question}</translation>
    </message>
</context>
<context>
    <name>clinic led</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A session of {day} was not ended. What was done in it is kept when a new one begins.</source>
        <translation>Eine Einheit ({day}) wurde nicht beendet. Was darin gemacht wurde, bleibt erhalten, wenn eine neue beginnt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>As this computer: {value}</source>
        <translation>Wie dieser Computer: {value}</translation>
    </message>
    <message>
        <source>Display: on the other screen, here too, off</source>
        <translation>Anzeige: auf dem anderen Bildschirm, auch hier, aus</translation>
    </message>
    <message>
        <source>Edit ahead</source>
        <translation>Ablauf ändern</translation>
    </message>
    <message>
        <source>K parks this session. Then Ctrl+K finds anyone.</source>
        <translation>K parkt diese Einheit. Dann findet Strg+K jede Person.</translation>
    </message>
    <message>
        <source>Knee pain</source>
        <translation>Knieschmerz</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Notiert: {what}</translation>
    </message>
    <message>
        <source>Park this session for another person</source>
        <translation>Diese Einheit für eine andere Person parken</translation>
    </message>
    <message>
        <source>Parked sessions</source>
        <translation>Geparkte Einheiten</translation>
    </message>
    <message>
        <source>Seen: a letter for the sentence, or a digit for a test</source>
        <translation>Beobachtet: ein Buchstabe für die Beobachtung oder eine Ziffer für einen Test</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Sofort zurückgenommen</translation>
    </message>
    <message>
        <source>That is begun by now, so it stays as it is.</source>
        <translation>Das ist inzwischen begonnen und bleibt daher, wie es ist.</translation>
    </message>
    <message>
        <source>The display on this whole screen; Esc back</source>
        <translation>Die Anzeige auf diesem ganzen Bildschirm; Esc zurück</translation>
    </message>
    <message>
        <source>Today's exercises</source>
        <translation>Übungen von heute</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>von 10</translation>
    </message>
</context>
<context>
    <name>clinic merge</name>
    <message>
        <source>A consent that was withdrawn in one record stays withdrawn.</source>
        <translation>Eine Einwilligung, die in einer der Akten widerrufen wurde, bleibt widerrufen.</translation>
    </message>
    <message>
        <source>A session of each waits to go on. End that of {code} first.</source>
        <translation>Von beiden wartet eine Einheit auf ihre Fortsetzung. Beende zuerst die von {code}.</translation>
    </message>
    <message>
        <source>A session of {code} is running. Park it or end it first.</source>
        <translation>Eine Einheit von {code} läuft. Park oder beende sie zuerst.</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>Answers of a morning</source>
        <translation>Antworten am Morgen</translation>
    </message>
    <message>
        <source>Answers to suggestions</source>
        <translation>Antworten auf Vorschläge</translation>
    </message>
    <message>
        <source>Blocks that were lifted</source>
        <translation>Aufgehobene Sperren</translation>
    </message>
    <message>
        <source>Changed days</source>
        <translation>Geänderte Tage</translation>
    </message>
    <message>
        <source>Changes of dose</source>
        <translation>Änderungen der Dosis</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Corrections in sessions</source>
        <translation>Korrekturen in Einheiten</translation>
    </message>
    <message>
        <source>Different, those of {code} stay: {names}</source>
        <translation>Verschieden, die von {code} bleiben: {names}</translation>
    </message>
    <message>
        <source>Ends of prescriptions</source>
        <translation>Enden von Verordnungen</translation>
    </message>
    <message>
        <source>Episodes of care</source>
        <translation>Behandlungsepisoden</translation>
    </message>
    <message>
        <source>First questions</source>
        <translation>Erste Fragen</translation>
    </message>
    <message>
        <source>Flags that were looked at</source>
        <translation>Angesehene Hinweise</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Looks while it was blocked</source>
        <translation>Einsichten während der Sperre</translation>
    </message>
    <message>
        <source>Moved records</source>
        <translation>Verschobene Einträge</translation>
    </message>
    <message>
        <source>Nobody here has the code {code}.</source>
        <translation>Niemand hier hat den Code {code}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Verlaufsnotizen</translation>
    </message>
    <message>
        <source>Observations and tests</source>
        <translation>Beobachtungen und Tests</translation>
    </message>
    <message>
        <source>Own routines</source>
        <translation>Eigene Routinen</translation>
    </message>
    <message>
        <source>Pain in daily life</source>
        <translation>Schmerz im Alltag</translation>
    </message>
    <message>
        <source>Pain in sessions</source>
        <translation>Schmerz in Einheiten</translation>
    </message>
    <message>
        <source>Parked sessions</source>
        <translation>Geparkte Einheiten</translation>
    </message>
    <message>
        <source>Plans of parked sessions</source>
        <translation>Pläne geparkter Einheiten</translation>
    </message>
    <message>
        <source>Plans of sessions</source>
        <translation>Pläne von Einheiten</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Settings of sessions</source>
        <translation>Einstellungen für Einheiten</translation>
    </message>
    <message>
        <source>Something was signed since then on what would go back, so the two stay together. Move single records on the chart.</source>
        <translation>Auf dem, was zurückginge, wurde seither etwas unterschrieben; darum bleiben die beiden zusammen. Einzelne Einträge lassen sich im Verlauf verschieben.</translation>
    </message>
    <message>
        <source>Sums of exercises</source>
        <translation>Summen der Übungen</translation>
    </message>
    <message>
        <source>Taken over where the other one is empty: {names}</source>
        <translation>Übernommen, wo das andere leer ist: {names}</translation>
    </message>
    <message>
        <source>That is not the code that stays.</source>
        <translation>Das ist nicht der Code, der bleibt.</translation>
    </message>
    <message>
        <source>The births differ. Make sure that it is one person.</source>
        <translation>Die Geburtsdaten sind verschieden. Vergewissere dich, dass es eine Person ist.</translation>
    </message>
    <message>
        <source>The names differ. Make sure that it is one person.</source>
        <translation>Die Namen sind verschieden. Vergewissere dich, dass es eine Person ist.</translation>
    </message>
    <message>
        <source>There are two visits on one day then.</source>
        <translation>An einem Tag gibt es dann zwei Besuche.</translation>
    </message>
    <message>
        <source>This record is not here any more.</source>
        <translation>Diese Akte ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Two episodes of care are open then. End one on the chart.</source>
        <translation>Dann sind zwei Behandlungsepisoden offen. Beende eine im Verlauf.</translation>
    </message>
    <message>
        <source>Two prescriptions run. Version {version} from {day} holds until the next one is signed.</source>
        <translation>Zwei Verordnungen laufen. Version {version} vom {day} gilt, bis die nächste unterschrieben ist.</translation>
    </message>
    <message>
        <source>Type {code}, the code that stays.</source>
        <translation>Gib {code} ein, den Code, der bleibt.</translation>
    </message>
    <message>
        <source>Unfinished routines</source>
        <translation>Unfertige Routinen</translation>
    </message>
    <message>
        <source>Versions of prescriptions</source>
        <translation>Versionen von Verordnungen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>What was read and ticked</source>
        <translation>Gelesenes und Abgehaktes</translation>
    </message>
    <message>
        <source>What was told of home</source>
        <translation>Was von zu Hause berichtet wurde</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>Geburt</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>nothing was written in it</source>
        <translation>nichts stand darin</translation>
    </message>
    <message>
        <source>seen in a session that stays</source>
        <translation>in einer Einheit gesehen, die bleibt</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>the other record has an unsigned one</source>
        <translation>die andere Akte hat eine nicht unterschriebene</translation>
    </message>
    <message>
        <source>the other record has it already</source>
        <translation>die andere Akte hat es schon</translation>
    </message>
    <message>
        <source>the other record has the same session</source>
        <translation>die andere Akte hat dieselbe Einheit</translation>
    </message>
    <message>
        <source>the same day and time, nothing recorded</source>
        <translation>derselbe Tag und dieselbe Zeit, nichts eingetragen</translation>
    </message>
    <message>
        <source>who cares for them</source>
        <translation>wer zuständig ist</translation>
    </message>
    <message>
        <source>{code} is a record of its own again.</source>
        <translation>{code} ist wieder eine eigene Akte.</translation>
    </message>
    <message>
        <source>{code} is blocked. Answer that request first.</source>
        <translation>{code} ist gesperrt. Beantworte zuerst dieses Verlangen.</translation>
    </message>
    <message>
        <source>{code} is this record. Type another code.</source>
        <translation>{code} ist diese Akte. Gib einen anderen Code ein.</translation>
    </message>
    <message>
        <source>{code} was put together with another record before.</source>
        <translation>{code} wurde schon mit einer anderen Akte zusammengeführt.</translation>
    </message>
    <message>
        <source>{code} was put together with this record by {who}, {day}</source>
        <translation>{code} wurde mit dieser Akte zusammengeführt von {who}, {day}</translation>
    </message>
    <message>
        <source>{n} left: {why}</source>
        <translation>{n} bleiben dort: {why}</translation>
    </message>
    <message>
        <source>{n} taken over</source>
        <translation>{n} übernommen</translation>
    </message>
    <message>
        <source>{other} is part of {code} now.</source>
        <translation>{other} gehört jetzt zu {code}.</translation>
    </message>
    <message>
        <source>{what}: {parts}</source>
        <translation>{what}: {parts}</translation>
    </message>
</context>
<context>
    <name>clinic note</name>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n Nachtrag</numerusform>
            <numerusform>%n Nachträge</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is 1 to 20 letters or digits, without blanks.</source>
        <translation>Ein Name hat 1 bis 20 Buchstaben oder Ziffern, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>A phrase has at most {most} letters.</source>
        <translation>Ein Textbaustein hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Amended by {who}, {day}, {time}</source>
        <translation>Nachtrag von {who}, {day}, {time}</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Drafted from the records. It is kept once you write.</source>
        <translation>Entwurf aus der Akte. Er wird gespeichert, sobald du schreibst.</translation>
    </message>
    <message>
        <source>In memory only: the disk does not take it.</source>
        <translation>Nur im Arbeitsspeicher: Die Festplatte nimmt es nicht an.</translation>
    </message>
    <message>
        <source>Keeping what you write …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Kept, not signed.</source>
        <translation>Gespeichert, nicht unterschrieben.</translation>
    </message>
    <message>
        <source>Kept. A therapist takes it over and signs it.</source>
        <translation>Gespeichert. Die Therapie übernimmt und unterschreibt.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this visit yet.</source>
        <translation>Zu diesem Termin ist noch nichts erfasst.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Signed by {who}, {day}, {time}</source>
        <translation>Unterschrieben von {who}, {day}, {time}</translation>
    </message>
    <message>
        <source>Signing: the disk has not taken it yet.</source>
        <translation>Wird unterschrieben: Die Festplatte hat es noch nicht angenommen.</translation>
    </message>
    <message>
        <source>The disk does not take it now.</source>
        <translation>Die Festplatte nimmt es gerade nicht an.</translation>
    </message>
    <message>
        <source>The phrases cannot be read now.</source>
        <translation>Die Textbausteine lassen sich gerade nicht lesen.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Was als Nächstes geschieht</translation>
    </message>
    <message>
        <source>What the person tells</source>
        <translation>Was die Person sagt</translation>
    </message>
    <message>
        <source>What was done, seen and measured</source>
        <translation>Was gemacht, beobachtet und gemessen wurde</translation>
    </message>
    <message>
        <source>What you make of it; only you write here</source>
        <translation>Was du daraus schließt; hier schreibst nur du</translation>
    </message>
    <message>
        <source>Withdrawn by {who}, {day}, {time}</source>
        <translation>Zurückgezogen von {who}, {day}, {time}</translation>
    </message>
    <message>
        <source>Write what the name stands for.</source>
        <translation>Schreib, wofür der Name steht.</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{length} letters, and {most} can be kept. What is longer is not kept yet.</source>
        <translation>{length} Zeichen, und {most} passen. Was darüber hinausgeht, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{who} is writing this note.</source>
        <translation>{who} schreibt gerade an dieser Verlaufsnotiz.</translation>
    </message>
</context>
<context>
    <name>clinic people</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>Aufklärung fehlt</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Abgelaufen {day}</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Ends {day}</source>
        <translation>Endet {day}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Keine Rückmeldung</translation>
    </message>
    <message numerus="yes">
        <source>No word for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag keine Rückmeldung</numerusform>
            <numerusform>Seit %n Tagen keine Rückmeldung</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody called “{name}” here. Enter looks at everybody.</source>
        <translation>Niemand namens „{name}“ hier. Enter sucht in allen.</translation>
    </message>
    <message>
        <source>Nobody called “{name}”.</source>
        <translation>Niemand namens „{name}“.</translation>
    </message>
    <message>
        <source>Nobody called “{name}”. Enter adds a new person.</source>
        <translation>Niemand namens „{name}“. Enter legt eine neue Person an.</translation>
    </message>
    <message>
        <source>Nobody here. That is good to know.</source>
        <translation>Niemand hier. Gut zu wissen.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Ctrl+N adds a person.</source>
        <translation>Noch niemand hier. Strg+N legt eine Person an.</translation>
    </message>
    <message>
        <source>Note not signed</source>
        <translation>Verlaufsnotiz nicht unterschrieben</translation>
    </message>
    <message>
        <source>On today's list: {number}</source>
        <translation>Auf der heutigen Liste: {number}</translation>
    </message>
    <message>
        <source>Red pain</source>
        <translation>Schmerz rot</translation>
    </message>
    <message>
        <source>Stopped because it hurt</source>
        <translation>Abgebrochen, weil es wehtat</translation>
    </message>
    <message>
        <source>There is one already: {codes}. Enter adds another, who will be {code}.</source>
        <translation>Gibt es schon: {codes}. Enter legt noch jemanden an, mit dem Code {code}.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>geboren {year}</translation>
    </message>
    <message>
        <source>comes {day}</source>
        <translation>Termin {day}</translation>
    </message>
    <message>
        <source>last here {day}</source>
        <translation>zuletzt hier {day}</translation>
    </message>
    <message>
        <source>pain {number}</source>
        <translation>Schmerz {number}</translation>
    </message>
    <message>
        <source>was {codes}</source>
        <translation>vorher {codes}</translation>
    </message>
    <message>
        <source>{done} of {asked}</source>
        <translation>{done} von {asked}</translation>
    </message>
    <message>
        <source>{name} is archived: left out of lists, and kept as it is.</source>
        <translation>{name} ist archiviert: nicht mehr in Listen, aber unverändert erhalten.</translation>
    </message>
    <message>
        <source>{name} is back in the lists.</source>
        <translation>{name} ist wieder in den Listen.</translation>
    </message>
    <message>
        <source>{number} in all</source>
        <translation>{number} insgesamt</translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation>{number} von {whole}</translation>
    </message>
    <message>
        <source>{share} days done</source>
        <translation>{share} Tagen gemacht</translation>
    </message>
</context>
<context>
    <name>clinic pin</name>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>That is not your PIN.</source>
        <translation>Das ist nicht deine PIN.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Your PIN is kept. It lifts the curtain.</source>
        <translation>Deine PIN ist gespeichert. Sie hebt den Sichtschutz auf.</translation>
    </message>
</context>
<context>
    <name>clinic prescribe</name>
    <message numerus="yes">
        <source>%n change(s) to version {version}</source>
        <translation>
            <numerusform>%n Änderung gegenüber Version {version}</numerusform>
            <numerusform>%n Änderungen gegenüber Version {version}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) must be true first</source>
        <translation>
            <numerusform>%n Punkt muss zuerst zutreffen</numerusform>
            <numerusform>%n Punkte müssen zuerst zutreffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to check</source>
        <translation>
            <numerusform>%n Punkt zu klären</numerusform>
            <numerusform>%n Punkte zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>A therapist signs; the draft is kept.</source>
        <translation>Unterschreiben dürfen Therapie und Leitung; der Entwurf ist gespeichert.</translation>
    </message>
    <message>
        <source>Add an exercise first.</source>
        <translation>Füg zuerst eine Übung hinzu.</translation>
    </message>
    <message>
        <source>As in version {n}.</source>
        <translation>Wie in Version {n}.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Changes to version {n}</source>
        <translation>Änderungen gegenüber Version {n}</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Give it a name of at most {n} letters.</source>
        <translation>Gib ihr einen Namen mit höchstens {n} Zeichen.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>It takes the place of version {n}.</source>
        <translation>Sie tritt an die Stelle von Version {n}.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>No last day</source>
        <translation>Kein letzter Tag</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Sign version {n} for {who}, from today?</source>
        <translation>Version {n} für {who} unterschreiben, ab heute?</translation>
    </message>
    <message>
        <source>Sign version {n} for {who}, from {day}?</source>
        <translation>Version {n} für {who} unterschreiben, ab {day}?</translation>
    </message>
    <message>
        <source>Signed, begins later</source>
        <translation>Unterschrieben, beginnt später</translation>
    </message>
    <message>
        <source>Stop version {n} today? Nothing is asked for from then on.</source>
        <translation>Version {n} heute beenden? Ab dann ist nichts mehr verordnet.</translation>
    </message>
    <message>
        <source>The draft is empty again.</source>
        <translation>Der Entwurf ist wieder leer.</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>Der Entwurf ist gespeichert.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>The same as version {n}</source>
        <translation>Gleich wie Version {n}</translation>
    </message>
    <message>
        <source>The template “{title}” is deleted.</source>
        <translation>Die Vorlage „{title}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The template “{title}” is saved.</source>
        <translation>Die Vorlage „{title}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>There is no version before this one.</source>
        <translation>Vor dieser gibt es keine Version.</translation>
    </message>
    <message>
        <source>There is one of this name; it is replaced.</source>
        <translation>Es gibt schon eine mit diesem Namen; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>This is the draft that was left here.</source>
        <translation>Das ist der Entwurf, der hier liegen geblieben ist.</translation>
    </message>
    <message>
        <source>This version is signed already. Here is the next.</source>
        <translation>Diese Version ist schon unterschrieben. Hier ist die nächste.</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Version {n} is signed and holds from today.</source>
        <translation>Version {n} ist unterschrieben und gilt ab heute.</translation>
    </message>
    <message>
        <source>Version {n} is signed and holds from {day}.</source>
        <translation>Version {n} ist unterschrieben und gilt ab {day}.</translation>
    </message>
    <message>
        <source>Version {n} is stopped.</source>
        <translation>Version {n} ist beendet.</translation>
    </message>
    <message>
        <source>Version {n} is withdrawn.</source>
        <translation>Version {n} ist zurückgezogen.</translation>
    </message>
    <message>
        <source>Withdraw version {n}? It counts as a mistake and stays in the record. The version before it does not come back by itself.</source>
        <translation>Version {n} zurückziehen? Sie gilt als Irrtum und bleibt in der Akte. Die Version davor kommt nicht von selbst zurück.</translation>
    </message>
    <message>
        <source>Write a day from {day} on.</source>
        <translation>Schreib einen Tag ab {day}.</translation>
    </message>
    <message>
        <source>Write a number of weeks, or a day from {day} on.</source>
        <translation>Schreib eine Zahl von Wochen oder einen Tag ab {day}.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>{ended}: {reason}</source>
        <translation>{ended}: {reason}</translation>
    </message>
    <message>
        <source>{how}, {day}</source>
        <translation>{how}, {day}</translation>
    </message>
    <message>
        <source>{name} is added, number {n}.</source>
        <translation>{name} ist hinzugefügt, Nummer {n}.</translation>
    </message>
    <message>
        <source>{name} is taken out.</source>
        <translation>{name} ist entfernt.</translation>
    </message>
    <message>
        <source>{name}: now number {n}</source>
        <translation>{name}: jetzt Nummer {n}</translation>
    </message>
    <message>
        <source>{n}× a week</source>
        <translation>{n}× pro Woche</translation>
    </message>
    <message>
        <source>{weeks}, to {day}</source>
        <translation>{weeks}, bis {day}</translation>
    </message>
    <message>
        <source>“{title}” is in the list.</source>
        <translation>„{title}“ ist in der Liste.</translation>
    </message>
</context>
<context>
    <name>clinic roles</name>
    <message>
        <source>A therapist signs and corrects. Drafts are yours to write.</source>
        <translation>Unterschreiben und korrigieren kann die Therapie. Entwürfe kannst du schreiben.</translation>
    </message>
    <message>
        <source>An assistant sees the people of today's list. A therapist enters others.</source>
        <translation>Die Assistenz sieht die Personen der heutigen Liste. Weitere trägt die Therapie ein.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Does what a therapist does, and decides about the clinic.</source>
        <translation>Kann alles, was die Therapie kann, und entscheidet über die Praxis.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Leads sessions and writes drafts for the people of today's list.</source>
        <translation>Leitet Einheiten und schreibt Entwürfe für die Personen der heutigen Liste.</translation>
    </message>
    <message>
        <source>Only who leads the clinic may do that.</source>
        <translation>Das darf nur die Leitung.</translation>
    </message>
    <message>
        <source>Only who works in this clinic may do that.</source>
        <translation>Das darf nur, wer in dieser Praxis arbeitet.</translation>
    </message>
    <message>
        <source>Sees everybody, prescribes, signs and corrects.</source>
        <translation>Sieht alle Personen, verordnet, unterschreibt und korrigiert.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapie</translation>
    </message>
    <message>
        <source>Who cares for this person gives a copy, or who leads the clinic.</source>
        <translation>Eine Kopie gibt heraus, wer diese Person behandelt, oder die Leitung.</translation>
    </message>
    <message>
        <source>Who cares for this person hands them over, or who leads the clinic.</source>
        <translation>Wer für diese Person zuständig ist, gibt sie ab, oder wer die Praxis leitet.</translation>
    </message>
</context>
<context>
    <name>clinic settings</name>
    <message numerus="yes">
        <source>%n entry(ies), all as they were written.</source>
        <translation>
            <numerusform>%n Eintrag, so wie er geschrieben wurde.</numerusform>
            <numerusform>%n Einträge, alle so, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept elsewhere is (are) there.</source>
        <translation>
            <numerusform>%n woanders aufbewahrter Stand ist enthalten.</numerusform>
            <numerusform>%n woanders aufbewahrte Stände sind enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A restored back-up left newer entries behind; the trail tells of it.</source>
        <translation>Eine wiederhergestellte Sicherung hat neuere Einträge zurückgelassen; das steht im Protokoll.</translation>
    </message>
    <message>
        <source>Entry {n} is wrong: it was changed, swapped or added, or one before it was removed.</source>
        <translation>Eintrag {n} ist falsch: Er wurde geändert, vertauscht oder hinzugefügt, oder einer davor wurde entfernt.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>If this laptop is lost, the clinic's record is lost with it.</source>
        <translation>Wenn dieser Laptop verloren geht, gehen alle Akten der Praxis mit verloren.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Only who leads the clinic changes what is here. The PIN is your own.</source>
        <translation>Was hier steht, ändert nur die Leitung. Die PIN ist deine eigene.</translation>
    </message>
    <message>
        <source>Somebody has to lead the clinic. Make another therapist the lead before.</source>
        <translation>Jemand muss die Praxis leiten. Gib vorher jemand anderem die Leitung.</translation>
    </message>
    <message>
        <source>Somebody here has the letters {letters}.</source>
        <translation>Das Kürzel {letters} hat hier schon jemand.</translation>
    </message>
    <message>
        <source>The file has another key. Passphrases stay.</source>
        <translation>Die Datei hat einen neuen Schlüssel. Die Passphrasen bleiben.</translation>
    </message>
    <message>
        <source>The new recovery code holds. Destroy the paper with the old one.</source>
        <translation>Der neue Wiederherstellungscode gilt. Vernichte das Blatt mit dem alten.</translation>
    </message>
    <message>
        <source>The role of {letters} is changed.</source>
        <translation>Die Rolle von {letters} ist geändert.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>This clinic is not encrypted: whoever gets hold of that folder can read everything.</source>
        <translation>Diese Praxis ist nicht verschlüsselt: Wer an diesen Ordner kommt, kann alles lesen.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Gib eine ein.</translation>
    </message>
    <message>
        <source>What {where} tells of is not there: entries were cut off since.</source>
        <translation>Was {where} belegt, ist nicht da: Seither wurden Einträge am Ende entfernt.</translation>
    </message>
    <message>
        <source>does not work here any more</source>
        <translation>arbeitet nicht mehr hier</translation>
    </message>
    <message>
        <source>has no passphrase yet</source>
        <translation>hat noch keine Passphrase</translation>
    </message>
    <message>
        <source>the paper</source>
        <translation>das Papier</translation>
    </message>
    <message>
        <source>{letters} does not work here any more.</source>
        <translation>{letters} arbeitet nicht mehr hier.</translation>
    </message>
    <message>
        <source>{letters} opens the clinic with a passphrase now.</source>
        <translation>{letters} öffnet die Praxis jetzt mit einer Passphrase.</translation>
    </message>
    <message>
        <source>{letters} works here again.</source>
        <translation>{letters} arbeitet wieder hier.</translation>
    </message>
    <message>
        <source>{letters} works here from now on.</source>
        <translation>{letters} arbeitet ab jetzt hier.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>A third less today</source>
        <translation>Heute ein Drittel weniger</translation>
    </message>
    <message>
        <source>About a third less of {names}</source>
        <translation>{names}: etwa ein Drittel weniger</translation>
    </message>
    <message>
        <source>An easier version of {names}</source>
        <translation>{names}: eine leichtere Version</translation>
    </message>
    <message>
        <source>Behind its gate</source>
        <translation>Voraussetzung noch nicht erfüllt</translation>
    </message>
    <message>
        <source>Easier today</source>
        <translation>Heute leichter</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Rests until {until}</source>
        <translation>Ruht bis {until}</translation>
    </message>
    <message>
        <source>{left} of {planned} exercises today</source>
        <translation>Heute {left} von {planned} Übungen</translation>
    </message>
    <message>
        <source>{left} of {planned} exercises today, a third less</source>
        <translation>Heute {left} von {planned} Übungen, ein Drittel weniger</translation>
    </message>
    <message>
        <source>{left} of {planned} exercises today, {n} a third less</source>
        <translation>Heute {left} von {planned} Übungen, bei {n} davon ein Drittel weniger</translation>
    </message>
    <message>
        <source>{n} of {planned} exercises a third less today</source>
        <translation>Heute bei {n} von {planned} Übungen ein Drittel weniger</translation>
    </message>
    <message>
        <source>{what}.</source>
        <comment>a whole sentence</comment>
        <translation>{what}.</translation>
    </message>
</context>
<context>
    <name>encryption</name>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Passphrase wird geändert …</translation>
    </message>
    <message>
        <source>Decrypting…</source>
        <translation>Wird entschlüsselt …</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Wird verschlüsselt …</translation>
    </message>
    <message>
        <source>Everything is encrypted. The app asks for a passphrase at its start.</source>
        <translation>Alles ist verschlüsselt. Die App fragt beim Start nach einer Passphrase.</translation>
    </message>
    <message>
        <source>It is encrypted now. Your passphrase opens it.</source>
        <translation>Jetzt ist alles verschlüsselt. Deine Passphrase öffnet es.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever has this computer can read your history. With a passphrase they cannot, and the app asks you for it at each start.</source>
        <translation>Nicht verschlüsselt: Wer diesen Computer hat, kann deinen Verlauf lesen. Mit einer Passphrase geht das nicht, und die App fragt dich bei jedem Start danach.</translation>
    </message>
    <message>
        <source>That is not the passphrase of now.</source>
        <translation>Das ist nicht die jetzige Passphrase.</translation>
    </message>
    <message>
        <source>The new passphrase opens it from now on.</source>
        <translation>Ab jetzt gilt die neue Passphrase.</translation>
    </message>
    <message>
        <source>The two new ones are not the same.</source>
        <translation>Die beiden neuen sind nicht gleich.</translation>
    </message>
    <message>
        <source>This clinic is not encrypted: whoever has this computer can read every record.</source>
        <translation>Diese Praxis ist nicht verschlüsselt: Wer diesen Computer hat, kann jede Akte lesen.</translation>
    </message>
    <message>
        <source>This clinic is not encrypted: whoever has this computer can read every record. Whoever leads the clinic can encrypt it here.</source>
        <translation>Diese Praxis ist nicht verschlüsselt: Wer diesen Computer hat, kann jede Akte lesen. Die Leitung kann sie hier verschlüsseln.</translation>
    </message>
</context>
<context>
    <name>exercises</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any equipment</source>
        <translation>Jede Ausrüstung</translation>
    </message>
    <message>
        <source>Both legs together</source>
        <translation>Beide Beine zusammen</translation>
    </message>
    <message>
        <source>Bouncing drill</source>
        <translation>Sprungübung</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Every focus</source>
        <translation>Jeder Schwerpunkt</translation>
    </message>
    <message>
        <source>In for {inhale} s, out for {exhale} s</source>
        <translation>{inhale} s ein, {exhale} s aus</translation>
    </message>
    <message>
        <source>In for {inhale} s, out for {exhale} s, wait {pause} s</source>
        <translation>{inhale} s ein, {exhale} s aus, {pause} s warten</translation>
    </message>
    <message>
        <source>Level {name}</source>
        <translation>Stufe {name}</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>One leg, then the other</source>
        <translation>Erst ein Bein, dann das andere</translation>
    </message>
    <message>
        <source>Running drill</source>
        <translation>Lauf-ABC</translation>
    </message>
    <message>
        <source>Sides alternate</source>
        <translation>Seiten im Wechsel</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>The article may mean another movement; this is our best reading of it.</source>
        <translation>Der Artikel könnte eine andere Bewegung meinen; dies ist unsere beste Lesart.</translation>
    </message>
    <message>
        <source>The article most likely means this movement.</source>
        <translation>Der Artikel meint sehr wahrscheinlich diese Bewegung.</translation>
    </message>
    <message>
        <source>We are quite sure that the article means this movement.</source>
        <translation>Wir sind recht sicher, dass der Artikel diese Bewegung meint.</translation>
    </message>
    <message>
        <source>{dose} (level {level})</source>
        <translation>{dose} (Stufe {level})</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n exercise(s) did not find room and will be left out.</source>
        <translation>
            <numerusform>%n Übung fand keinen Platz und wird ausgelassen.</numerusform>
            <numerusform>%n Übungen fanden keinen Platz und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>A session for your sports watch</source>
        <translation>Eine Einheit für deine Sportuhr</translation>
    </message>
    <message>
        <source>A spreadsheet opens it as it is.</source>
        <translation>Eine Tabellenkalkulation öffnet sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Add this to your routines?</source>
        <translation>Das zu deinen Routinen hinzufügen?</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>CSV with a row for each session, for a spreadsheet.</source>
        <translation>CSV mit einer Zeile je Einheit, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>CSV with a row for each set, for a spreadsheet.</source>
        <translation>CSV mit einer Zeile je Satz, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Every set as a table</source>
        <translation>Jeder Satz als Tabelle</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything, for other programs</source>
        <translation>Alles, für andere Programme</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>FIT activity</source>
        <translation>FIT-Aktivität</translation>
    </message>
    <message>
        <source>FIT activity with its sets, as Garmin Connect and others import it.</source>
        <translation>FIT-Aktivität mit ihren Sätzen, wie Garmin Connect und andere sie importieren.</translation>
    </message>
    <message>
        <source>Handout of a routine</source>
        <translation>Handzettel einer Routine</translation>
    </message>
    <message>
        <source>Import it on the web page of your account, such as Garmin Connect.</source>
        <translation>Importiere sie auf der Webseite deines Kontos, etwa Garmin Connect.</translation>
    </message>
    <message>
        <source>It is not encrypted: keep it where only you can read it.</source>
        <translation>Sie ist nicht verschlüsselt: Bewahr sie dort auf, wo nur du sie lesen kannst.</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON-Datei</translation>
    </message>
    <message>
        <source>JSON with sessions, sets and pains; its keys are described in the manual.</source>
        <translation>JSON mit Einheiten, Sätzen und Schmerzen; die Schlüssel stehen im Handbuch.</translation>
    </message>
    <message>
        <source>Looking through your history …</source>
        <translation>Dein Verlauf wird durchgesehen …</translation>
    </message>
    <message>
        <source>No program here can show folders; the path stands above.</source>
        <translation>Kein Programm hier kann Ordner zeigen; der Pfad steht oben.</translation>
    </message>
    <message>
        <source>No program here opens such a file; its path stands above.</source>
        <translation>Kein Programm hier öffnet so eine Datei; ihr Pfad steht oben.</translation>
    </message>
    <message>
        <source>Nothing was imported: {cause}</source>
        <translation>Nichts wurde importiert: {cause}</translation>
    </message>
    <message>
        <source>Open it, and your calendar asks where to put it.</source>
        <translation>Öffne sie, und dein Kalender fragt, wohin damit.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>PDF of the programme so far: before and after, what was reached; to print.</source>
        <translation>PDF des Programms bis jetzt: vorher und nachher, was erreicht wurde; zum Drucken.</translation>
    </message>
    <message>
        <source>PDF to train from on paper: pictures, today's doses, pain rules, a diary.</source>
        <translation>PDF zum Trainieren vom Papier: Bilder, Umfang von heute, Schmerzregeln, ein Tagebuch.</translation>
    </message>
    <message>
        <source>PDF with pain, exercises and doses, what changed and every session; to print.</source>
        <translation>PDF mit Schmerz, Übungen und Umfang, Änderungen und jeder Einheit; zum Drucken.</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Report for your physiotherapist</source>
        <translation>Bericht für deine Physiotherapie</translation>
    </message>
    <message>
        <source>Review of your first weeks</source>
        <translation>Rückblick auf deine ersten Wochen</translation>
    </message>
    <message>
        <source>Sessions as a table</source>
        <translation>Einheiten als Tabelle</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The file is ready</source>
        <translation>Die Datei ist fertig</translation>
    </message>
    <message>
        <source>The file was not written: {cause}</source>
        <translation>Die Datei wurde nicht geschrieben: {cause}</translation>
    </message>
    <message>
        <source>There is no exercise in {path}. Choose another file.</source>
        <translation>In {path} ist keine Übung. Wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no session in these days.</source>
        <translation>In diesen Tagen gibt es keine Einheit.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Es gibt noch keine Einheit.</translation>
    </message>
    <message>
        <source>To print it, open it and choose Print there.</source>
        <translation>Zum Drucken öffne es und wähl dort Drucken.</translation>
    </message>
    <message>
        <source>Weeks 1 to {n}</source>
        <translation>Woche 1 bis {n}</translation>
    </message>
    <message>
        <source>What do you want to take along?</source>
        <translation>Was möchtest du mitnehmen?</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Your history cannot be read. Start the app again; it says what is wrong.</source>
        <translation>Dein Verlauf lässt sich nicht lesen. Starte die App neu; sie sagt, was los ist.</translation>
    </message>
    <message>
        <source>Your plan for your calendar</source>
        <translation>Dein Plan für deinen Kalender</translation>
    </message>
    <message>
        <source>iCalendar file</source>
        <translation>iCalendar-Datei</translation>
    </message>
    <message>
        <source>iCalendar file; importing it again moves what has changed.</source>
        <translation>iCalendar-Datei; ein neuer Import verschiebt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>{count}, {first} to {last}</source>
        <translation>{count}, {first} bis {last}</translation>
    </message>
    <message>
        <source>{day}, {time}, {n} min</source>
        <translation>{day}, {time}, {n} min</translation>
    </message>
    <message>
        <source>{path} cannot be read: {cause}. Choose another file.</source>
        <translation>{path} lässt sich nicht lesen: {cause}. Wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} declares entities of its own, which exercise files have no use for. Get it from where it was made.</source>
        <translation>{path} vereinbart eigene Entitäten, die Übungsdateien nicht brauchen. Hol die Datei dort, wo sie gemacht wurde.</translation>
    </message>
    <message>
        <source>{path} is damaged: {cause}. Export it anew.</source>
        <translation>{path} ist beschädigt: {cause}. Exportiere die Datei neu.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB. Choose one with fewer exercises.</source>
        <translation>{path} ist größer als {most} MB. Wähl eine mit weniger Übungen.</translation>
    </message>
    <message>
        <source>{path} is no routine file (.toml), no exercises.xml of Workrave and no exercise file of wger. Choose one of these.</source>
        <translation>{path} ist weder eine Routinedatei (.toml) noch die exercises.xml von Workrave noch eine Übungsdatei von wger. Wähl eine davon.</translation>
    </message>
    <message>
        <source>{path} names its exercises by number only. Choose it together with the file of the exercises (exerciseinfo).</source>
        <translation>{path} nennt seine Übungen nur mit Nummern. Wähl die Datei zusammen mit der Datei der Übungen (exerciseinfo).</translation>
    </message>
    <message>
        <source>{path} was not written: it may not be written to. Close it in other programs, or choose another folder.</source>
        <translation>{path} wurde nicht geschrieben: Dort darf nicht geschrieben werden. Schließ die Datei in anderen Programmen, oder wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} was not written: its folder is not there. Choose another.</source>
        <translation>{path} wurde nicht geschrieben: Den Ordner gibt es nicht. Wähl einen anderen.</translation>
    </message>
    <message>
        <source>{path} was not written: the disk is full. Free some space, or choose another folder.</source>
        <translation>{path} wurde nicht geschrieben: Die Festplatte ist voll. Schaff etwas Platz, oder wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} was not written: there is nothing to put into it yet.</source>
        <translation>{path} wurde nicht geschrieben: Es gibt noch nichts dafür.</translation>
    </message>
    <message>
        <source>{path} was not written: your history cannot be read. Start the app again; it says what is wrong.</source>
        <translation>{path} wurde nicht geschrieben: Dein Verlauf lässt sich nicht lesen. Starte die App neu; sie sagt, was los ist.</translation>
    </message>
    <message>
        <source>{path} was not written: {cause}. Choose another folder, or try again.</source>
        <translation>{path} wurde nicht geschrieben: {cause}. Wähl einen anderen Ordner, oder versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>A routine has at least one item.</source>
        <translation>Eine Routine hat mindestens einen Eintrag.</translation>
    </message>
    <message>
        <source>Add {name} here.</source>
        <translation>Ergänze {name} hier.</translation>
    </message>
    <message>
        <source>Add {name}, or name a level in like.</source>
        <translation>Ergänze {name}, oder nenne in like eine Stufe.</translation>
    </message>
    <message>
        <source>An exercise has [[levels]], a routine [[items]]; begin with a copy of a built-in file.</source>
        <translation>Eine Übung hat [[levels]], eine Routine [[items]]; beginne mit einer Kopie einer mitgelieferten Datei.</translation>
    </message>
    <message>
        <source>Begin with a copy of a built-in file.</source>
        <translation>Beginne mit einer Kopie einer mitgelieferten Datei.</translation>
    </message>
    <message>
        <source>Check sets, reps and seconds; 6 hours is the most.</source>
        <translation>Prüfe Sätze, Wiederholungen und Sekunden; 6 Stunden sind das Meiste.</translation>
    </message>
    <message>
        <source>Check that this is the right file; shorten it if it is.</source>
        <translation>Prüfe, ob es die richtige Datei ist; wenn ja, kürze sie.</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Prüfe, ob du sie öffnen darfst.</translation>
    </message>
    <message>
        <source>Check the spelling and the folder.</source>
        <translation>Prüfe Schreibweise und Ordner.</translation>
    </message>
    <message>
        <source>Choose a file that this app exported, or begin with a copy of one.</source>
        <translation>Wähle eine Datei, die diese App exportiert hat, oder beginne mit einer Kopie davon.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähle etwas anderes.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Wähle eins davon.</translation>
    </message>
    <message>
        <source>Did you mean '{nearest}'?</source>
        <translation>Meintest du „{nearest}“?</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Gib jedem Eintrag einen eigenen Wert.</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>Nenne den früheren Tag zuerst.</translation>
    </message>
    <message>
        <source>Give the routine a name.</source>
        <translation>Gib der Routine einen Namen.</translation>
    </message>
    <message>
        <source>Go on with one of them and end it first.</source>
        <translation>Mach mit einer davon weiter und beende sie zuerst.</translation>
    </message>
    <message>
        <source>It has {known}.</source>
        <translation>Es gibt {known}.</translation>
    </message>
    <message>
        <source>Keep to the keys of the format.</source>
        <translation>Bleibe bei den Schlüsseln des Formats.</translation>
    </message>
    <message>
        <source>Known are {known}.</source>
        <translation>Bekannt sind {known}.</translation>
    </message>
    <message>
        <source>Leave it out if it is not known.</source>
        <translation>Lass es weg, wenn es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Leave it out of the first level.</source>
        <translation>Lass es bei der ersten Stufe weg.</translation>
    </message>
    <message>
        <source>Leave {key} out.</source>
        <translation>Lass {key} weg.</translation>
    </message>
    <message>
        <source>Let each begin where the last ended.</source>
        <translation>Lass jeden Bereich dort beginnen, wo der vorige endet.</translation>
    </message>
    <message>
        <source>Look for a missing quote, bracket or = here or on the line before.</source>
        <translation>Suche ein fehlendes Anführungszeichen, eine Klammer oder ein = hier oder in der Zeile davor.</translation>
    </message>
    <message>
        <source>Look it up in sources.toml, or write CJ.</source>
        <translation>Schlage sie in sources.toml nach, oder schreibe CJ.</translation>
    </message>
    <message>
        <source>Name a day, or leave it out for every day.</source>
        <translation>Nenne einen Tag, oder lass es weg für jeden Tag.</translation>
    </message>
    <message>
        <source>Name a file on this computer.</source>
        <translation>Nenne eine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Name a source id, or write CJ for clinical judgement.</source>
        <translation>Nenne die Kennung einer Quelle, oder schreibe CJ für klinisches Urteil.</translation>
    </message>
    <message>
        <source>Name an exercise id, or make it a timed stretch with the key block.</source>
        <translation>Nenne die Kennung einer Übung, oder mache mit dem Schlüssel block einen Abschnitt mit Zeit daraus.</translation>
    </message>
    <message>
        <source>Name an exercise id.</source>
        <translation>Nenne die Kennung einer Übung.</translation>
    </message>
    <message>
        <source>Name the days of the week, or how many times a week.</source>
        <translation>Nenne die Wochentage oder wie oft pro Woche.</translation>
    </message>
    <message>
        <source>Name the files in it, such as my-routine.toml.</source>
        <translation>Nenne die Dateien darin, etwa my-routine.toml.</translation>
    </message>
    <message>
        <source>Prescribe anew: this one is kept as it is.</source>
        <translation>Verordne neu: Diese bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Put {first} or {second} in the same folder.</source>
        <translation>Lege {first} oder {second} in denselben Ordner.</translation>
    </message>
    <message>
        <source>Rename it, for example to {name}.toml.</source>
        <translation>Benenne sie um, etwa in {name}.toml.</translation>
    </message>
    <message>
        <source>Save the file with the encoding UTF-8.</source>
        <translation>Speichere die Datei in der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Sage in ein paar Worten, warum.</translation>
    </message>
    <message>
        <source>Say it in fewer words.</source>
        <translation>Sage es in weniger Worten.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Sage, was zu tun ist.</translation>
    </message>
    <message>
        <source>Split the routine in two.</source>
        <translation>Teile die Routine in zwei.</translation>
    </message>
    <message>
        <source>Tell the time zone as well.</source>
        <translation>Nenne auch die Zeitzone.</translation>
    </message>
    <message>
        <source>Type it again without copying it.</source>
        <translation>Tippe es neu, statt es zu kopieren.</translation>
    </message>
    <message>
        <source>Write 0 to leave the wait out.</source>
        <translation>Schreibe 0, um das Warten wegzulassen.</translation>
    </message>
    <message>
        <source>Write 1 (Monday) to 7 (Sunday).</source>
        <translation>Schreibe 1 (Montag) bis 7 (Sonntag).</translation>
    </message>
    <message>
        <source>Write [[items]] as in a routine file, each with days or times.</source>
        <translation>Schreibe [[items]] wie in einer Routinedatei, jedes mit days oder times.</translation>
    </message>
    <message>
        <source>Write a [table] with keys of its own.</source>
        <translation>Schreibe eine [Tabelle] mit eigenen Schlüsseln.</translation>
    </message>
    <message>
        <source>Write a day such as 2026-11-30.</source>
        <translation>Schreibe einen Tag, etwa 2026-11-30.</translation>
    </message>
    <message>
        <source>Write a larger number.</source>
        <translation>Schreibe eine größere Zahl.</translation>
    </message>
    <message>
        <source>Write a list in square brackets, or repeated [[tables]].</source>
        <translation>Schreibe eine Liste in eckigen Klammern oder wiederholte [[Tabellen]].</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most} seconds.</source>
        <translation>Schreibe eine Zahl von {least} bis {most} Sekunden.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>Schreibe eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Write a number without quotes, such as 4 or 2.5.</source>
        <translation>Schreibe eine Zahl ohne Anführungszeichen, etwa 4 oder 2.5.</translation>
    </message>
    <message>
        <source>Write a whole number without quotes, such as 3.</source>
        <translation>Schreibe eine ganze Zahl ohne Anführungszeichen, etwa 3.</translation>
    </message>
    <message>
        <source>Write a year such as 1987, or a day such as 1987-05-03.</source>
        <translation>Schreibe ein Jahr, etwa 1987, oder einen Tag, etwa 1987-05-03.</translation>
    </message>
    <message>
        <source>Write at least one.</source>
        <translation>Schreibe mindestens einen Eintrag.</translation>
    </message>
    <message>
        <source>Write at most {most}.</source>
        <translation>Schreibe höchstens {most}.</translation>
    </message>
    <message>
        <source>Write it in quotes.</source>
        <translation>Schreibe es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write it or leave it out.</source>
        <translation>Schreibe ihn oder lass ihn weg.</translation>
    </message>
    <message>
        <source>Write it out.</source>
        <translation>Schreibe etwas hinein.</translation>
    </message>
    <message>
        <source>Write letters such as MK.</source>
        <translation>Schreibe ein Kürzel, etwa MK.</translation>
    </message>
    <message>
        <source>Write number and unit, such as 42 cm.</source>
        <translation>Schreibe Zahl und Maßeinheit, etwa 42 cm.</translation>
    </message>
    <message>
        <source>Write the groups as they stand on the paper: {least} to {most} of 0 to 9 and a to f.</source>
        <translation>Schreibe die Gruppen, wie sie auf dem Blatt stehen: {least} bis {most} Zeichen aus 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>Write two capital letters, a hyphen and a number.</source>
        <translation>Schreibe zwei Großbuchstaben, einen Bindestrich und eine Zahl.</translation>
    </message>
    <message>
        <source>Write {digits} digits and nothing else.</source>
        <translation>Schreibe {digits} Ziffern und sonst nichts.</translation>
    </message>
    <message>
        <source>are those of {days} items, and there are {items}</source>
        <translation>gelten für {days} Einträge, es sind aber {items}</translation>
    </message>
    <message>
        <source>are {count}</source>
        <translation>sind {count}</translation>
    </message>
    <message>
        <source>are {most} already</source>
        <translation>sind schon {most}</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>do not cover {least} to {most} once each</source>
        <translation>decken {least} bis {most} nicht je genau einmal ab</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>has a number that is no day of the week</source>
        <translation>enthält eine Zahl, die kein Wochentag ist</translation>
    </message>
    <message>
        <source>has both days and times a week, or neither</source>
        <translation>hat sowohl Tage als auch eine Anzahl pro Woche, oder keins von beiden</translation>
    </message>
    <message>
        <source>has fewer than {least} letters</source>
        <translation>hat weniger als {least} Zeichen</translation>
    </message>
    <message>
        <source>has no level before it</source>
        <translation>hat keine Stufe davor</translation>
    </message>
    <message>
        <source>has no phase of kind hold to set</source>
        <translation>hat keine Phase der Art hold, die sich einstellen lässt</translation>
    </message>
    <message>
        <source>has no time zone</source>
        <translation>hat keine Zeitzone</translation>
    </message>
    <message>
        <source>has no title</source>
        <translation>hat keinen Titel</translation>
    </message>
    <message>
        <source>has no value with a unit</source>
        <translation>hat keinen Wert mit Maßeinheit</translation>
    </message>
    <message>
        <source>has no video file beside it</source>
        <translation>hat keine Videodatei neben sich</translation>
    </message>
    <message>
        <source>has {count} items, more than {most}</source>
        <translation>hat {count} Einträge, mehr als {most}</translation>
    </message>
    <message>
        <source>has {size} bytes, more than {most}</source>
        <translation>hat {size} Byte, mehr als {most}</translation>
    </message>
    <message>
        <source>holds characters that are not UTF-8</source>
        <translation>enthält Zeichen, die nicht UTF-8 sind</translation>
    </message>
    <message>
        <source>holds characters that cannot be seen</source>
        <translation>enthält unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>is easy to guess</source>
        <translation>ist leicht zu erraten</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is neither an exercise nor a routine</source>
        <translation>ist weder eine Übung noch eine Routine</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is no prescription: it has no [[items]]</source>
        <translation>ist keine Verordnung: [[items]] fehlt</translation>
    </message>
    <message>
        <source>is no routine: it has no [[items]]</source>
        <translation>ist keine Routine: [[items]] fehlt</translation>
    </message>
    <message>
        <source>is not a key of this format</source>
        <translation>ist kein Schlüssel dieses Formats</translation>
    </message>
    <message>
        <source>is not a plain file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is not the beginning of an entry of the trail</source>
        <translation>ist kein Anfang eines Eintrags im Protokoll</translation>
    </message>
    <message>
        <source>is not valid TOML at column {column}: {sentence}</source>
        <translation>ist ab Spalte {column} kein gültiges TOML ({sentence})</translation>
    </message>
    <message>
        <source>is not valid TOML at the end of the file: {sentence}</source>
        <translation>ist am Ende der Datei kein gültiges TOML ({sentence})</translation>
    </message>
    <message>
        <source>is not valid TOML: {sentence}</source>
        <translation>ist kein gültiges TOML ({sentence})</translation>
    </message>
    <message>
        <source>is not {digits} digits</source>
        <translation>besteht nicht aus {digits} Ziffern</translation>
    </message>
    <message>
        <source>is {length} characters long; {most} can be shown</source>
        <translation>ist {length} Zeichen lang; {most} können gezeigt werden</translation>
    </message>
    <message>
        <source>names no day</source>
        <translation>nennt keinen Tag</translation>
    </message>
    <message>
        <source>number {number} is empty</source>
        <translation>Nummer {number} ist leer</translation>
    </message>
    <message>
        <source>number {number} is {length} characters long</source>
        <translation>Nummer {number} ist {length} Zeichen lang</translation>
    </message>
    <message>
        <source>takes {hours} hours</source>
        <translation>dauert {hours} Stunden</translation>
    </message>
    <message>
        <source>the file's name is its id and may hold only small letters, digits and single hyphens</source>
        <translation>der Name der Datei ist ihre Kennung und darf nur Kleinbuchstaben, Ziffern und einzelne Bindestriche enthalten</translation>
    </message>
    <message>
        <source>{card} has no clock</source>
        <translation>{card} hat keine Uhr</translation>
    </message>
    <message>
        <source>{card} has no counted breath in</source>
        <translation>{card} hat kein gezähltes Einatmen</translation>
    </message>
    <message>
        <source>{card} has no counted breath out</source>
        <translation>{card} hat kein gezähltes Ausatmen</translation>
    </message>
    <message>
        <source>{card} has no hold</source>
        <translation>{card} hat kein Halten</translation>
    </message>
    <message>
        <source>{card} has no second side in a set</source>
        <translation>{card} hat keine zweite Seite in einem Satz</translation>
    </message>
    <message>
        <source>{card} has no single movement</source>
        <translation>{card} hat keine einzelne Bewegung</translation>
    </message>
    <message>
        <source>{card} has no wait after the breath</source>
        <translation>{card} hat kein Warten nach dem Atemzug</translation>
    </message>
    <message>
        <source>{first} is after {last}</source>
        <translation>{first} liegt nach {last}</translation>
    </message>
    <message>
        <source>{given} is neither a year nor a day</source>
        <translation>{given} ist weder ein Jahr noch ein Tag</translation>
    </message>
    <message>
        <source>{given} is not 2 to 4 capital letters</source>
        <translation>{given} besteht nicht aus 2 bis 4 Großbuchstaben</translation>
    </message>
    <message>
        <source>{given} is not a code such as AK-17</source>
        <translation>{given} ist kein Code wie AK-17</translation>
    </message>
    <message>
        <source>{given} is not a day</source>
        <translation>{given} ist kein Tag</translation>
    </message>
    <message>
        <source>{given} is not a known source</source>
        <translation>{given} ist keine bekannte Quelle</translation>
    </message>
    <message>
        <source>{given} is not a level of {card}</source>
        <translation>{given} ist keine Stufe von {card}</translation>
    </message>
    <message>
        <source>{given} is not a level that stands before this one</source>
        <translation>{given} ist keine Stufe, die vor dieser steht</translation>
    </message>
    <message>
        <source>{given} is not a list</source>
        <translation>{given} ist keine Liste</translation>
    </message>
    <message>
        <source>{given} is not a number</source>
        <translation>{given} ist keine Zahl</translation>
    </message>
    <message>
        <source>{given} is not a routine here</source>
        <translation>{given} ist hier keine Routine</translation>
    </message>
    <message>
        <source>{given} is not a table</source>
        <translation>{given} ist keine Tabelle</translation>
    </message>
    <message>
        <source>{given} is not a whole number</source>
        <translation>{given} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{given} is not a whole number from 0 to 10</source>
        <translation>{given} ist keine ganze Zahl von 0 bis 10</translation>
    </message>
    <message>
        <source>{given} is not above {least}</source>
        <translation>{given} liegt nicht über {least}</translation>
    </message>
    <message>
        <source>{given} is not an aim of focus.toml</source>
        <translation>{given} ist kein Ziel aus focus.toml</translation>
    </message>
    <message>
        <source>{given} is not in the catalogue</source>
        <translation>{given} steht nicht im Katalog</translation>
    </message>
    <message>
        <source>{given} is not one of {known}</source>
        <translation>{given} ist keins von {known}</translation>
    </message>
    <message>
        <source>{given} is not text</source>
        <translation>{given} ist kein Text</translation>
    </message>
    <message>
        <source>{given} is outside {least} to {most}</source>
        <translation>{given} liegt nicht zwischen {least} und {most}</translation>
    </message>
    <message>
        <source>{given} is outside {least} to {most} seconds</source>
        <translation>{given} liegt nicht zwischen {least} und {most} Sekunden</translation>
    </message>
    <message>
        <source>{given} is there twice</source>
        <translation>{given} kommt zweimal vor</translation>
    </message>
    <message>
        <source>{given} is too short to follow</source>
        <translation>{given} ist zu kurz, um mitzukommen</translation>
    </message>
    <message>
        <source>{given} s of {kind} is outside the safe {least} to {most}</source>
        <translation>{given} s bei {kind} liegt nicht im sicheren Bereich von {least} bis {most}</translation>
    </message>
    <message>
        <source>{most} can be read in time.</source>
        <translation>{most} lassen sich rechtzeitig lesen.</translation>
    </message>
</context>
<context>
    <name>first</name>
    <message>
        <source>A year or more</source>
        <translation>Ein Jahr oder länger</translation>
    </message>
    <message>
        <source>Around or behind the kneecap</source>
        <translation>Rund um die Kniescheibe oder dahinter</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <translation>Kniekehle</translation>
    </message>
    <message>
        <source>Below the kneecap</source>
        <translation>Unterhalb der Kniescheibe</translation>
    </message>
    <message>
        <source>Below the kneecap it is often the tendon, which asks for exercises of its own. Ask a physiotherapist or doctor first.</source>
        <translation>Unterhalb der Kniescheibe ist es oft die Sehne, die eigene Übungen braucht. Frag zuerst in der Physiotherapie oder ärztlich nach.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Have pain behind the knee looked at by a doctor or physiotherapist first. See a doctor today if the calf is swollen, warm or painful at rest.</source>
        <translation>Lass Schmerz hinter dem Knie erst ärztlich oder physiotherapeutisch ansehen. Geh noch heute zum Arzt, wenn die Wade geschwollen oder warm ist oder in Ruhe schmerzt.</translation>
    </message>
    <message>
        <source>Have the inner side looked at by a doctor or physiotherapist first, above all after a twist or with swelling.</source>
        <translation>Lass die Innenseite zuerst ärztlich oder in der Physiotherapie anschauen, vor allem nach einem Verdrehen oder bei einer Schwellung.</translation>
    </message>
    <message>
        <source>Inner side</source>
        <translation>Innenseite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>On the outer side it is often the iliotibial band, which asks for other exercises. Ask a physiotherapist or doctor first.</source>
        <translation>An der Außenseite ist es oft das Iliotibialband (Tractus iliotibialis), das andere Übungen braucht. Frag zuerst in der Physiotherapie oder ärztlich nach.</translation>
    </message>
    <message>
        <source>Outer side</source>
        <translation>Außenseite</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>This programme is made for pain around the kneecap. Neither run nor hop until you have asked: running and running drills are left out until then.</source>
        <translation>Dieses Programm ist für Schmerz rund um die Kniescheibe gemacht. Bis du nachgefragt hast, weder laufen noch hüpfen: Laufen und Lauf-ABC sind so lange ausgelassen.</translation>
    </message>
    <message>
        <source>Under 6 months</source>
        <translation>Unter 6 Monaten</translation>
    </message>
    <message>
        <source>Under 6 weeks</source>
        <translation>Unter 6 Wochen</translation>
    </message>
    <message>
        <source>Under a year</source>
        <translation>Unter einem Jahr</translation>
    </message>
    <message>
        <source>With 6 or more in daily life see a physiotherapist or doctor first. Until then mobility only, and no more of it than is comfortable.</source>
        <translation>Bei 6 oder mehr im Alltag lass das Knie zuerst in der Physiotherapie oder ärztlich anschauen. Bis dahin nur Beweglichkeit, und nicht mehr davon, als angenehm ist.</translation>
    </message>
    <message>
        <source>With pain in the hip, the groin, the back or a bone, or after a fall or twist, see a doctor first.</source>
        <translation>Bei Schmerz in der Hüfte, der Leiste, dem Rücken oder einem Knochen oder nach einem Sturz oder Verdrehen lass dich zuerst ärztlich untersuchen.</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <translation>{n} oder mehr</translation>
    </message>
</context>
<context>
    <name>foreign</name>
    <message>
        <source>Exercises of Workrave</source>
        <translation>Übungen von Workrave</translation>
    </message>
    <message>
        <source>Exercises of wger</source>
        <translation>Übungen von wger</translation>
    </message>
    <message>
        <source>Rights: {rights}</source>
        <translation>Rechte: {rights}</translation>
    </message>
    <message>
        <source>Taken from {program}. It was not made for pain around the kneecap: leave out what hurts, and ask your physiotherapist when in doubt.</source>
        <translation>Aus {program} übernommen. Es wurde nicht für Schmerz rund um die Kniescheibe gemacht: Lass weg, was wehtut, und frag im Zweifel in der Physiotherapie.</translation>
    </message>
    <message>
        <source>{n} times, slowly.</source>
        <translation>{n}-mal, langsam.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>A line will be drawn here from the second score on.</source>
        <translation>Ab dem zweiten Wert wird hier eine Linie gezeichnet.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand nachgetragen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Edited, %n old value(s) kept</source>
        <translation>
            <numerusform>Bearbeitet, %n alter Wert aufgehoben</numerusform>
            <numerusform>Bearbeitet, %n alte Werte aufgehoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Anstrengung, 0 bis 10</translation>
    </message>
    <message>
        <source>Effort: from {first} to {last} {time}.</source>
        <translation>Anstrengung: von {first} auf {last} {time}.</translation>
    </message>
    <message>
        <source>Extra set</source>
        <translation>Zusatzsatz</translation>
    </message>
    <message>
        <source>From {first} to {last} since {day}: better by the {change} points that count as a change, or more.</source>
        <translation>Von {first} auf {last} seit {day}: besser um die {change} Punkte, die als Änderung gelten, oder mehr.</translation>
    </message>
    <message>
        <source>From {first} to {last} since {day}: less than the {change} points that count as a change.</source>
        <translation>Von {first} auf {last} seit {day}: weniger als die {change} Punkte, die als Änderung gelten.</translation>
    </message>
    <message>
        <source>From {first} to {last} since {day}: worse by the {change} points that count as a change, or more. Talk to a physiotherapist about it.</source>
        <translation>Von {first} auf {last} seit {day}: schlechter um die {change} Punkte, die als Änderung gelten, oder mehr. Sprich in der Physiotherapie darüber.</translation>
    </message>
    <message>
        <source>Give a number from {lowest} to {highest}.</source>
        <translation>Gib eine Zahl von {lowest} bis {highest} an.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>How hard your sessions were will be drawn here once two weeks have an answer.</source>
        <translation>Wie anstrengend deine Einheiten waren, wird hier gezeichnet, sobald zwei Wochen eine Antwort haben.</translation>
    </message>
    <message>
        <source>How much of the plan was done will be drawn here after a second week of training.</source>
        <translation>Wie viel vom Plan gemacht wurde, wird hier nach einer zweiten Trainingswoche gezeichnet.</translation>
    </message>
    <message>
        <source>Knee pain, 0 to 10</source>
        <translation>Knieschmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Longest set</source>
        <translation>Längster Satz</translation>
    </message>
    <message>
        <source>Longest set, in seconds</source>
        <translation>Längster Satz, in Sekunden</translation>
    </message>
    <message>
        <source>Mean set</source>
        <translation>Mittlerer Satz</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes per month</source>
        <translation>Minuten pro Monat</translation>
    </message>
    <message>
        <source>Minutes per week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <source>Name the activity, such as: walking down stairs.</source>
        <translation>Nenn die Tätigkeit, etwa: Treppe hinuntergehen.</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>Keine Einheit an diesem Tag.</translation>
    </message>
    <message>
        <source>Pain after sessions: from {first} to {last} {time}.</source>
        <translation>Schmerz nach Einheiten: von {first} auf {last} {time}.</translation>
    </message>
    <message>
        <source>Pain after sessions: {last} as at first, {time}.</source>
        <translation>Schmerz nach Einheiten: {last} wie am Anfang, {time}.</translation>
    </message>
    <message>
        <source>Pain before and during sessions, as you told it.</source>
        <translation>Schmerz vor und während der Einheiten, wie du ihn genannt hast.</translation>
    </message>
    <message>
        <source>Pain {before} → {after}</source>
        <translation>Schmerz {before} → {after}</translation>
    </message>
    <message>
        <source>Pain {before} → {after}, up to {worst}</source>
        <translation>Schmerz {before} → {after}, bis {worst}</translation>
    </message>
    <message>
        <source>Pain {n}</source>
        <translation>Schmerz {n}</translation>
    </message>
    <message>
        <source>Score of {day} deleted.</source>
        <translation>Wert vom {day} gelöscht.</translation>
    </message>
    <message>
        <source>Score saved.</source>
        <translation>Wert gespeichert.</translation>
    </message>
    <message>
        <source>Session added on {day}.</source>
        <translation>Einheit am {day} nachgetragen.</translation>
    </message>
    <message>
        <source>Session changed.</source>
        <translation>Einheit geändert.</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Einheit gelöscht.</translation>
    </message>
    <message>
        <source>Session erased.</source>
        <translation>Einheit endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Session restored.</source>
        <translation>Einheit wiederhergestellt.</translation>
    </message>
    <message>
        <source>Sessions finished</source>
        <translation>Beendete Einheiten</translation>
    </message>
    <message>
        <source>Set {n}</source>
        <translation>Satz {n}</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Sets done of planned, in percent</source>
        <translation>Gemachte von geplanten Sätzen, in Prozent</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Früher beendet</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>That is in the future.</source>
        <translation>Das liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The longest set of each week will be drawn here after a second week with an exercise.</source>
        <translation>Der längste Satz jeder Woche wird hier nach einer zweiten Woche mit einer Übung gezeichnet.</translation>
    </message>
    <message>
        <source>Total of the questionnaire, {lowest} to {highest}</source>
        <translation>Summe des Fragebogens, {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-05-01.</source>
        <translation>Schreib das Datum als Jahr-Monat-Tag, etwa 2026-05-01.</translation>
    </message>
    <message>
        <source>Write the time as hours and minutes, such as 18:30.</source>
        <translation>Schreib die Zeit als Stunden und Minuten, etwa 18:30.</translation>
    </message>
    <message>
        <source>Write whole minutes from 1 to {most}.</source>
        <translation>Schreib ganze Minuten von 1 bis {most}.</translation>
    </message>
    <message>
        <source>Your pain before and after sessions will be drawn here once two weeks have an answer.</source>
        <translation>Dein Schmerz vor und nach Einheiten wird hier gezeichnet, sobald zwei Wochen eine Antwort haben.</translation>
    </message>
    <message>
        <source>Your time will be drawn here after a second week of training.</source>
        <translation>Deine Zeit wird hier nach einer zweiten Trainingswoche gezeichnet.</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>von Hand nachgetragen</translation>
    </message>
    <message>
        <source>before the first set</source>
        <translation>vor dem ersten Satz</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date; see QDate::toString</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date; see QDate::toString</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>in 12 weeks</source>
        <translation>in 12 Wochen</translation>
    </message>
    <message>
        <source>in 4 weeks</source>
        <translation>in 4 Wochen</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>in einem Jahr</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>no pain told</source>
        <translation>kein Schmerz genannt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>früher beendet</translation>
    </message>
    <message>
        <source>{adherence} Done of the programme’s days in the last five weeks: {days}.</source>
        <translation>{adherence} Von den Tagen des Programms in den letzten fünf Wochen gemacht: {days}.</translation>
    </message>
    <message>
        <source>{date}, {remark}</source>
        <translation>{date}, {remark}</translation>
    </message>
    <message>
        <source>{day}, no session</source>
        <translation>{day}, keine Einheit</translation>
    </message>
    <message>
        <source>{day}, {from_time} to {to_time}</source>
        <translation>{day}, {from_time} bis {to_time}</translation>
    </message>
    <message>
        <source>{day}, {sessions}, {time}, highest pain {pain}, {light}</source>
        <translation>{day}, {sessions}, {time}, höchster Schmerz {pain}, {light}</translation>
    </message>
    <message>
        <source>{day}, {sessions}, {time}, no pain told</source>
        <translation>{day}, {sessions}, {time}, kein Schmerz genannt</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>{done} of {planned} sets</source>
        <translation>{done} von {planned} Sätzen</translation>
    </message>
    <message>
        <source>{exercise}: from {first} to {last} seconds {time}.</source>
        <translation>{exercise}: von {first} auf {last} Sekunden {time}.</translation>
    </message>
    <message>
        <source>{mean} minutes in a usual month, {last} in this one.</source>
        <translation>{mean} Minuten in einem üblichen Monat, {last} in diesem.</translation>
    </message>
    <message>
        <source>{mean} minutes in a usual week, {last} in this one.</source>
        <translation>{mean} Minuten in einer üblichen Woche, {last} in dieser.</translation>
    </message>
    <message>
        <source>{name}, {date}, {time}, {sets}, {pain}</source>
        <translation>{name}, {date}, {time}, {sets}, {pain}</translation>
    </message>
    <message>
        <source>{reps} ×</source>
        <translation>{reps} ×</translation>
    </message>
    <message>
        <source>{reps} × in {time}</source>
        <translation>{reps} × in {time}</translation>
    </message>
    <message>
        <source>{sentence} Source: {sources}.</source>
        <translation>{sentence} Quelle: {sources}.</translation>
    </message>
    <message>
        <source>{sets} of {planned} planned sets done, {finished} of {sessions} sessions finished.</source>
        <translation>{sets} von {planned} geplanten Sätzen gemacht, {finished} von {sessions} Einheiten beendet.</translation>
    </message>
    <message>
        <source>{set}, {side}</source>
        <translation>{set}, {side}</translation>
    </message>
    <message>
        <source>{strand} {done} of {planned}</source>
        <translation>{strand} {done} von {planned}</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{value} von {highest}</translation>
    </message>
</context>
<context>
    <name>hurting</name>
    <message>
        <source>Easier version</source>
        <translation>Leichtere Version</translation>
    </message>
    <message>
        <source>Easier version of {exercise}</source>
        <translation>{exercise}: leichtere Version</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Go on without {exercises}</source>
        <translation>Weiter ohne {exercises}</translation>
    </message>
    <message>
        <source>Goes on with {exercise}.</source>
        <translation>Als Nächstes: {exercise}.</translation>
    </message>
    <message>
        <source>It is fine, go on</source>
        <translation>Alles gut, weiter</translation>
    </message>
    <message>
        <source>Leave out {exercise}</source>
        <translation>{exercise} auslassen</translation>
    </message>
    <message>
        <source>Leaves out: {exercises}.</source>
        <translation>Ausgelassen: {exercises}.</translation>
    </message>
    <message>
        <source>Stop this exercise</source>
        <translation>Diese Übung beenden</translation>
    </message>
    <message>
        <source>Stop this exercise. If it stays, ask a doctor or physiotherapist.</source>
        <translation>Beende diese Übung. Wenn es bleibt, frag ärztlich oder in der Physiotherapie nach.</translation>
    </message>
    <message>
        <source>Then the session ends.</source>
        <translation>Dann endet die Einheit.</translation>
    </message>
    <message>
        <source>Then the session ends. What was done is kept.</source>
        <translation>Dann endet die Einheit. Was gemacht ist, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>10 seconds less</source>
        <translation>10 Sekunden weniger</translation>
    </message>
    <message>
        <source>10 seconds more</source>
        <translation>10 Sekunden mehr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Leave: keep, discard or go on</source>
        <translation>Verlassen: behalten, verwerfen oder weitermachen</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>Next set; in a rest, start now</source>
        <translation>Nächster Satz; in einer Pause sofort starten</translation>
    </message>
    <message>
        <source>Pain now; 1 and then 0 for 10</source>
        <translation>Schmerz jetzt; 1 und dann 0 für 10</translation>
    </message>
    <message>
        <source>Pause, go on (the clicker's blank key)</source>
        <translation>Anhalten, weiter (die Schwarz-Taste des Klickers)</translation>
    </message>
    <message>
        <source>Pause, go on, or Done at your own pace</source>
        <translation>Anhalten, weiter, oder Fertig im eigenen Tempo</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild ↑</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Vorige Übung</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Show the tip again</source>
        <translation>Den Tipp noch einmal zeigen</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Ton aus oder an</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>This hurts: stop and choose</source>
        <translation>Das tut weh: anhalten und wählen</translation>
    </message>
    <message>
        <source>This set from its start; at its start, the one before</source>
        <translation>Dieser Satz von vorn; an seinem Anfang der davor</translation>
    </message>
    <message>
        <source>This set once more, as an extra set</source>
        <translation>Dieser Satz noch einmal, als Zusatzsatz</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Voice off or on</source>
        <translation>Stimme aus oder an</translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <source>After a session</source>
        <translation>Nach einer Einheit</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Be seen by a doctor today</source>
        <translation>Lass dich heute ärztlich untersuchen</translation>
    </message>
    <message>
        <source>Book a visit with a doctor or physiotherapist</source>
        <translation>Mach einen Termin in der Arztpraxis oder Physiotherapie aus</translation>
    </message>
    <message>
        <source>Call the emergency number now (112 in Europe)</source>
        <translation>Ruf jetzt den Notruf an (in Europa 112)</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>If it is not so</source>
        <translation>Wenn es nicht so ist</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Stop a session at any of these</source>
        <translation>Beende eine Einheit bei jedem dieser Zeichen</translation>
    </message>
    <message>
        <source>Weeks {first} to {last}</source>
        <translation>Woche {first} bis {last}</translation>
    </message>
    <message>
        <source>What to aim for</source>
        <translation>Was du anstrebst</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>A fault ended the app last time</source>
        <translation>Ein Fehler hat die App beim letzten Mal beendet</translation>
    </message>
    <message>
        <source>A new, empty history was begun</source>
        <translation>Ein neuer, leerer Verlauf wurde begonnen</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Schaff etwas Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full</source>
        <translation>Noch nicht gespeichert: Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>That did not work just now.</source>
        <translation>Das hat gerade nicht geklappt.</translation>
    </message>
    <message>
        <source>The back-up is in place</source>
        <translation>Die Sicherung ist an ihrem Platz</translation>
    </message>
    <message>
        <source>The damaged file is kept in the folder “replaced” beside it.</source>
        <translation>Die beschädigte Datei bleibt daneben im Ordner „replaced“ erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What you finished is kept in memory, and saved as soon as it can be. Keep the app open until then.</source>
        <translation>Was du beendet hast, liegt im Arbeitsspeicher und wird gespeichert, sobald es geht. Lass die App bis dahin offen.</translation>
    </message>
    <message>
        <source>Whatever was finished is in your history. A report names the lines of code, and no names, notes or scores.</source>
        <translation>Was fertig war, steht in deinem Verlauf. Ein Bericht nennt Programmzeilen und keine Namen, Notizen oder Werte.</translation>
    </message>
    <message>
        <source>You can look, but nothing can be saved here</source>
        <translation>Du kannst schauen, aber hier lässt sich nichts speichern</translation>
    </message>
    <message>
        <source>{path} may only be read.</source>
        <translation>{path} darf nur gelesen werden.</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Beside the back-ups lies a copy of it, of {day}.</source>
        <translation>Bei den Sicherungen liegt eine Kopie davon ({day}).</translation>
    </message>
    <message>
        <source>Choose whose passphrase it is to be.</source>
        <translation>Wähl, wessen Passphrase es sein soll.</translation>
    </message>
    <message>
        <source>No copy of it was found beside the back-ups.</source>
        <translation>Bei den Sicherungen wurde keine Kopie davon gefunden.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>That is no recovery code: it has 8 groups of 5 letters and numbers.</source>
        <translation>Das ist kein Wiederherstellungscode: Er hat 8 Gruppen aus 5 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>That is not the passphrase of {letters}.</source>
        <translation>Das ist nicht die Passphrase von {letters}.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>That is not the recovery code.</source>
        <translation>Das ist nicht der Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>The next one can be tried in {seconds} s.</source>
        <translation>Der nächste Versuch ist in {seconds} s möglich.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>What opens this folder was changed by something else than this app. Put the copy of “clinic.json” or “key.json” from the folder “backups” in its place.</source>
        <translation>Was diesen Ordner öffnet, wurde von etwas anderem als dieser App geändert. Setz die Kopie von „clinic.json“ oder „key.json“ aus dem Ordner „backups“ an seine Stelle.</translation>
    </message>
    <message>
        <source>Whose passphrase it was does not work here any more. Somebody else has to open the clinic.</source>
        <translation>Wem diese Passphrase gehört, arbeitet nicht mehr hier. Jemand anderes muss die Praxis öffnen.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} fehlt.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this app. Install the newest one.</source>
        <translation>{path} wurde von einer neueren Version dieser App geschrieben. Installier die neueste.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message numerus="yes">
        <source>%n day(s) without {what}.</source>
        <translation>
            <numerusform>%n Tag ohne {what}.</numerusform>
            <numerusform>%n Tage ohne {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good session(s) in a row: all sets done, a calm knee, as usual the morning after.</source>
        <translation>
            <numerusform>%n gute Einheit: alle Sätze gemacht, ein ruhiges Knie, am Morgen danach wie sonst.</numerusform>
            <numerusform>%n gute Einheiten in Folge: alle Sätze gemacht, ein ruhiges Knie, am Morgen danach wie sonst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good session(s) in a row: all sets done, and a calm knee.</source>
        <translation>
            <numerusform>%n gute Einheit: alle Sätze gemacht und ein ruhiges Knie.</numerusform>
            <numerusform>%n gute Einheiten in Folge: alle Sätze gemacht und ein ruhiges Knie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned day(s) went by without a session. That happens: go on from here.</source>
        <translation>
            <numerusform>%n geplanter Tag verging ohne Einheit. Das kommt vor: Mach von hier aus weiter.</numerusform>
            <numerusform>%n geplante Tage vergingen ohne Einheit. Das kommt vor: Mach von hier aus weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) without {what}.</source>
        <translation>
            <numerusform>%n Woche ohne {what}.</numerusform>
            <numerusform>%n Wochen ohne {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>2 points or more, which people usually notice</source>
        <translation>2 Punkte oder mehr, was man meist bemerkt</translation>
    </message>
    <message>
        <source>6 or more before training means a day without it.</source>
        <translation>Bei 6 oder mehr vor dem Training folgt ein Tag ohne Training.</translation>
    </message>
    <message>
        <source>6 or more means no more training on that day, and none on the next.</source>
        <translation>Bei 6 oder mehr gibt es an dem Tag kein Training mehr und am nächsten auch keins.</translation>
    </message>
    <message>
        <source>A day of rest</source>
        <translation>Ein Ruhetag</translation>
    </message>
    <message>
        <source>A day of rest, {then} tomorrow</source>
        <translation>Ein Ruhetag, morgen {then}</translation>
    </message>
    <message>
        <source>A run is good with pain up to {highest} while running, settled an hour after and a normal next morning. {good} good ones in a row earn the next step.</source>
        <translation>Ein Lauf ist gut mit Schmerz bis {highest} beim Laufen, der eine Stunde danach abgeklungen ist, und einem normalen nächsten Morgen. {good} gute in Folge verdienen die nächste Stufe.</translation>
    </message>
    <message>
        <source>A sore morning, or 3 to 5 after a session, takes a third of the work until one session has gone well.</source>
        <translation>Ein schlechter Morgen, oder 3 bis 5 nach einer Einheit, nimmt ein Drittel der Arbeit weg, bis eine Einheit gut gegangen ist.</translation>
    </message>
    <message>
        <source>A step is earned when all sets are done, with pain of no more than 2.</source>
        <translation>Ein Schritt ist verdient, wenn alle Sätze gemacht sind, bei Schmerz von höchstens 2.</translation>
    </message>
    <message>
        <source>A week without a session does not count: this is week {n}.</source>
        <translation>Eine Woche ohne Einheit zählt nicht: Dies ist Woche {n}.</translation>
    </message>
    <message>
        <source>A week without a session happens: go on from here.</source>
        <translation>Eine Woche ohne Einheit kommt vor: Mach von hier aus weiter.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accepted: {what}</source>
        <translation>Angenommen: {what}</translation>
    </message>
    <message>
        <source>After 6 weeks the pain has changed by less than 2 points. Somebody who can examine the knee may find what an app cannot.</source>
        <translation>Nach 6 Wochen hat sich der Schmerz um weniger als 2 Punkte geändert. Wer das Knie untersuchen kann, findet vielleicht, was eine App nicht kann.</translation>
    </message>
    <message>
        <source>Aim: {aim}</source>
        <translation>Ziel: {aim}</translation>
    </message>
    <message>
        <source>An app cannot examine a knee. It names a physiotherapist after three red days within two weeks, with everyday pain that is high, stays above 3 or rises, and where nothing has changed after 6 weeks.</source>
        <translation>Eine App kann kein Knie untersuchen. Sie rät zur Physiotherapie nach drei roten Tagen innerhalb von zwei Wochen, bei Alltagsschmerz, der hoch ist, über 3 bleibt oder steigt, und wenn sich nach 6 Wochen nichts geändert hat.</translation>
    </message>
    <message>
        <source>An exercise that brings 3 to 5, or that was stopped because it hurt, comes one level lower the next time.</source>
        <translation>Eine Übung, die 3 bis 5 bringt oder die du abgebrochen hast, weil es wehtat, kommt nächstes Mal eine Stufe tiefer.</translation>
    </message>
    <message>
        <source>As usual, with {n} of 10?</source>
        <translation>Wie sonst, mit {n} von 10?</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the gate of {names}</source>
        <translation>Prüf die Voraussetzung für {names}</translation>
    </message>
    <message>
        <source>Clinical judgement, no source found</source>
        <translation>Klinisches Urteil, keine Quelle gefunden</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Für heute geschafft</translation>
    </message>
    <message>
        <source>Done for today, {then} tomorrow</source>
        <translation>Für heute geschafft, morgen {then}</translation>
    </message>
    <message>
        <source>Earned: {change}. If the knee is back to its usual tomorrow, Today suggests it.</source>
        <translation>Verdient: {change}. Wenn das Knie morgen wie sonst ist, schlägt Heute es vor.</translation>
    </message>
    <message>
        <source>Earned: {change}. Steps up come again on {day}, a week after the last red day.</source>
        <translation>Verdient: {change}. Schritte nach oben gibt es wieder am {day}, eine Woche nach dem letzten roten Tag.</translation>
    </message>
    <message>
        <source>Earned: {n} good runs in a row.</source>
        <translation>Verdient: {n} gute Läufe in Folge.</translation>
    </message>
    <message>
        <source>Every exercise is at the top of its ladder; now it is about keeping it.</source>
        <translation>Jede Übung ist auf ihrer höchsten Stufe; jetzt geht es darum, das zu erhalten.</translation>
    </message>
    <message>
        <source>Everyday pain has risen by 2 points or more since you told it before. Somebody who can examine the knee may find out why.</source>
        <translation>Der Alltagsschmerz ist seit deiner vorigen Angabe um 2 Punkte oder mehr gestiegen. Wer das Knie untersuchen kann, findet vielleicht heraus, warum.</translation>
    </message>
    <message>
        <source>Everyday pain has stayed above 3 from one answer to the next. Somebody who can examine the knee may find what keeps it there.</source>
        <translation>Der Alltagsschmerz ist von einer Antwort zur nächsten über 3 geblieben. Wer das Knie untersuchen kann, findet vielleicht, was ihn dort hält.</translation>
    </message>
    <message>
        <source>Everyday pain is {n} of 10. With more than 5 only mobility is planned, and somebody who can examine the knee may help more than any plan.</source>
        <translation>Der Alltagsschmerz liegt bei {n} von 10. Bei mehr als 5 ist nur Beweglichkeit geplant, und wer das Knie untersuchen kann, hilft vielleicht mehr als jeder Plan.</translation>
    </message>
    <message>
        <source>Everyday pain is {n}; drills come at 0 to {limit}.</source>
        <translation>Der Alltagsschmerz liegt bei {n}; Lauf-ABC gibt es bei 0 bis {limit}.</translation>
    </message>
    <message>
        <source>Everyday pain is {n}; strength comes at 0 to {limit}, running drills at 0 to {drills}.</source>
        <translation>Der Alltagsschmerz ist {n}; Kraft kommt bei 0 bis {limit}, Lauf-ABC bei 0 bis {drills}.</translation>
    </message>
    <message>
        <source>Good run</source>
        <translation>Guter Lauf</translation>
    </message>
    <message>
        <source>Good to have you back. After four weeks without a session the weeks count from 1 again, and it begins with less.</source>
        <translation>Schön, dass du wieder da bist. Nach vier Wochen ohne Einheit zählen die Wochen wieder ab 1, und es beginnt mit weniger.</translation>
    </message>
    <message>
        <source>High knees load the knee most, so they come last, and only where all of their gate holds.</source>
        <translation>Der Kniehebelauf belastet das Knie am meisten, daher kommt er zuletzt, und nur wenn seine Voraussetzung ganz erfüllt ist.</translation>
    </message>
    <message>
        <source>How was the knee the morning after {day}'s session?</source>
        <translation>Wie war das Knie am Morgen nach der Einheit vom {day}?</translation>
    </message>
    <message>
        <source>I will see somebody</source>
        <translation>Ich lasse es anschauen</translation>
    </message>
    <message>
        <source>In daily life: {n}</source>
        <translation>Im Alltag: {n}</translation>
    </message>
    <message>
        <source>Is your knee back to its usual this morning?</source>
        <translation>Ist dein Knie heute Morgen wieder wie sonst?</translation>
    </message>
    <message>
        <source>It holds more than today leaves of it.</source>
        <translation>Sie enthält mehr, als heute davon bleibt.</translation>
    </message>
    <message>
        <source>Knee pain in daily life: {n} of 10.</source>
        <translation>Knieschmerz im Alltag: {n} von 10.</translation>
    </message>
    <message>
        <source>Knee pain now: {n} of 10.</source>
        <translation>Knieschmerz jetzt: {n} von 10.</translation>
    </message>
    <message>
        <source>Left out today: {what}.</source>
        <translation>Heute ausgelassen: {what}.</translation>
    </message>
    <message>
        <source>Let a physiotherapist look at the knee</source>
        <translation>Lass das Knie in der Physiotherapie anschauen</translation>
    </message>
    <message>
        <source>Look again tomorrow, and tell how the knee is then.</source>
        <translation>Schau morgen wieder herein und sag, wie das Knie dann ist.</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>More than {limit} in running and its drills, or a stop because it hurt, rests them for {n} whole days; then they come back one level lower. New drills wait {calm} days.</source>
        <translation>Bei mehr als {limit} beim Laufen und beim Lauf-ABC, oder wenn du abgebrochen hast, weil es wehtat, ruht beides {n} ganze Tage; danach kommt es eine Stufe tiefer zurück. Neue Übungen des Lauf-ABC warten {calm} Tage.</translation>
    </message>
    <message>
        <source>Next run from {day}</source>
        <translation>Nächster Lauf ab {day}</translation>
    </message>
    <message>
        <source>Next step: answer how the knee was the morning after.</source>
        <translation>Nächster Schritt: Beantworte, wie das Knie am Morgen danach war.</translation>
    </message>
    <message>
        <source>Next step: ask a doctor or physiotherapist about the pain elsewhere.</source>
        <translation>Nächster Schritt: Frag wegen des Schmerzes an anderer Stelle ärztlich oder in der Physiotherapie nach.</translation>
    </message>
    <message>
        <source>Next step: it comes with everyday pain of 0 to {limit}.</source>
        <translation>Nächster Schritt: Er kommt bei Alltagsschmerz von 0 bis {limit}.</translation>
    </message>
    <message>
        <source>Next step: tell the pain after a session with {name}.</source>
        <translation>Nächster Schritt: {name}, und nach der Einheit den Schmerz nennen.</translation>
    </message>
    <message>
        <source>Next step: the gate of {name}; its page says what it asks for.</source>
        <translation>Nächster Schritt: die Voraussetzung für {name}; auf der Seite der Übung steht, was verlangt ist.</translation>
    </message>
    <message>
        <source>Next step: try what has changed in {name}; one thing at a time.</source>
        <translation>Nächster Schritt: Probier {name} mit dem aus, was sich geändert hat; eine Sache auf einmal.</translation>
    </message>
    <message>
        <source>Next step: {good} of {needed} good sessions of {name}.</source>
        <translation>Nächster Schritt: {name}, {good} von {needed} guten Einheiten.</translation>
    </message>
    <message>
        <source>Next step: {name} with a knee that is as usual the morning after.</source>
        <translation>Nächster Schritt: {name}, und am Morgen danach ein Knie wie sonst.</translation>
    </message>
    <message>
        <source>Next step: {name} with all of its sets done.</source>
        <translation>Nächster Schritt: {name}, alle Sätze gemacht.</translation>
    </message>
    <message>
        <source>Next step: {name} with pain of no more than {limit} in it and after it.</source>
        <translation>Nächster Schritt: {name}, Schmerz dabei und danach höchstens {limit}.</translation>
    </message>
    <message>
        <source>Next step: {needed} good sessions of the same exercise in a row earn it.</source>
        <translation>Nächster Schritt: {needed} gute Einheiten mit derselben Übung in Folge verdienen ihn.</translation>
    </message>
    <message>
        <source>Next: {what} on {day}.</source>
        <translation>Als Nächstes: {what} am {day}.</translation>
    </message>
    <message>
        <source>No run today</source>
        <translation>Heute kein Lauf</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Not now: {what}</source>
        <translation>Nicht jetzt: {what}</translation>
    </message>
    <message>
        <source>Nothing is planned for tomorrow either.</source>
        <translation>Auch für morgen ist nichts geplant.</translation>
    </message>
    <message>
        <source>On to {stage} when everyday pain is 0 to {limit}.</source>
        <translation>Weiter zu „{stage}“, wenn der Alltagsschmerz bei 0 bis {limit} liegt.</translation>
    </message>
    <message>
        <source>One step back: the last run asked more than the knee gives now.</source>
        <translation>Ein Schritt zurück: Der letzte Lauf verlangte mehr, als das Knie jetzt gibt.</translation>
    </message>
    <message>
        <source>One thing changes at a time: two good sessions in a row earn it, three with everyday pain of 3. The next level comes before more sets.</source>
        <translation>Es ändert sich nur eine Sache auf einmal: Zwei gute Einheiten in Folge verdienen sie, drei bei Alltagsschmerz von 3. Die nächste Stufe kommt vor mehr Sätzen.</translation>
    </message>
    <message>
        <source>Pain {during} during, {after} an hour after, {morning} next morning</source>
        <translation>Schmerz {during} dabei, {after} eine Stunde danach, {morning} am nächsten Morgen</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Heute Ruhe</translation>
    </message>
    <message>
        <source>Review of weeks 1 to {n}</source>
        <translation>Rückblick auf Woche 1 bis {n}</translation>
    </message>
    <message>
        <source>Run deleted: {day}.</source>
        <translation>Lauf gelöscht: {day}.</translation>
    </message>
    <message>
        <source>Running and walking by turns lets the load grow step by step. A day lies between two runs, and after {days} days without one it goes on {steps} steps lower.</source>
        <translation>Laufen und Gehen im Wechsel lässt die Last Schritt für Schritt wachsen. Zwischen zwei Läufen liegt ein Tag, und nach {days} Tagen ohne Lauf geht es {steps} Stufen tiefer weiter.</translation>
    </message>
    <message>
        <source>Running comes again when everyday pain has been 0 to {limit} for a week.</source>
        <translation>Laufen kommt wieder, wenn der Alltagsschmerz eine Woche lang bei 0 bis {limit} liegt.</translation>
    </message>
    <message>
        <source>Running comes again when everyday pain is 0 to {limit}.</source>
        <translation>Laufen kommt wieder, wenn der Alltagsschmerz bei 0 bis {limit} liegt.</translation>
    </message>
    <message>
        <source>Running drills are part of the plan with everyday pain of 0 to {drills}, strength with 0 to {strength}.</source>
        <translation>Das Lauf-ABC gehört bei Alltagsschmerz von 0 bis {drills} zum Plan, Kraft bei 0 bis {strength}.</translation>
    </message>
    <message>
        <source>Running drills begin with {stage}, in week {n}.</source>
        <translation>Das Lauf-ABC beginnt mit der Phase „{stage}“, in Woche {n}.</translation>
    </message>
    <message>
        <source>Running is for a knee that is at 0 to {limit}; walk instead today.</source>
        <translation>Laufen ist für ein Knie, das bei 0 bis {limit} liegt; geh heute, statt zu laufen.</translation>
    </message>
    <message>
        <source>Some weeks without a run: it goes on two steps lower.</source>
        <translation>Einige Wochen ohne Lauf: Es geht zwei Stufen tiefer weiter.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Steps up come again on {day}, a week after the last red day.</source>
        <translation>Schritte nach oben gibt es wieder am {day}, eine Woche nach dem letzten roten Tag.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Tell the pain after it, and the session may count towards the next step.</source>
        <translation>Nenn danach den Schmerz, dann zählt die Einheit vielleicht für den nächsten Schritt.</translation>
    </message>
    <message>
        <source>The 12 weeks are behind you  ·  {stage}</source>
        <translation>Die 12 Wochen liegen hinter dir  ·  {stage}</translation>
    </message>
    <message>
        <source>The drills before it went well twice. A few things only you can tell.</source>
        <translation>Das Lauf-ABC davor ging zweimal gut. Ein paar Dinge weißt nur du.</translation>
    </message>
    <message>
        <source>The easiest run asked too much. Walk briskly instead; when half an hour is calm, try the first step again.</source>
        <translation>Der leichteste Lauf verlangte zu viel. Geh stattdessen zügig; wenn das Knie eine halbe Stunde lang ruhig bleibt, versuch die erste Stufe wieder.</translation>
    </message>
    <message>
        <source>The first step. Walk briskly for half an hour without pain before it.</source>
        <translation>Die erste Stufe. Geh davor eine halbe Stunde zügig ohne Schmerz.</translation>
    </message>
    <message>
        <source>The first weeks settle the knee; running drills come once everyday pain is low and strength has begun.</source>
        <translation>In den ersten Wochen soll das Knie zur Ruhe kommen; das Lauf-ABC kommt, sobald der Alltagsschmerz niedrig ist und du mit Kraft begonnen hast.</translation>
    </message>
    <message>
        <source>The knee was back to its usual the mornings after.</source>
        <translation>Das Knie war jeweils am Morgen danach wieder wie sonst.</translation>
    </message>
    <message>
        <source>The knee was sore on two mornings in a row, until yesterday.</source>
        <translation>Das Knie war zwei Morgen in Folge schlechter als sonst, bis gestern.</translation>
    </message>
    <message>
        <source>The knee was sore on two mornings in a row, until {day}.</source>
        <translation>Das Knie war zwei Morgen in Folge schlechter als sonst, bis {day}.</translation>
    </message>
    <message>
        <source>The knee was sore on {day} and again this morning.</source>
        <translation>Das Knie war am {day} und heute Morgen wieder schlechter als sonst.</translation>
    </message>
    <message>
        <source>The knee was sore yesterday and this morning.</source>
        <translation>Das Knie war gestern und heute Morgen schlechter als sonst.</translation>
    </message>
    <message>
        <source>The knee was sorer than usual on the morning of {day}.</source>
        <translation>Das Knie war am {day} morgens schlechter als sonst.</translation>
    </message>
    <message>
        <source>The knee was sorer than usual this morning.</source>
        <translation>Das Knie war heute Morgen schlechter als sonst.</translation>
    </message>
    <message>
        <source>The knee was sorer than usual yesterday morning.</source>
        <translation>Das Knie war gestern Morgen schlechter als sonst.</translation>
    </message>
    <message>
        <source>The last run is not answered yet: an hour after, and the next morning.</source>
        <translation>Der letzte Lauf ist noch nicht beantwortet: eine Stunde danach und am nächsten Morgen.</translation>
    </message>
    <message>
        <source>The last step. From here add minutes, a few at a time.</source>
        <translation>Die letzte Stufe. Füg von hier an Minuten hinzu, ein paar auf einmal.</translation>
    </message>
    <message>
        <source>The morning after {day}'s session: as usual.</source>
        <translation>Der Morgen nach der Einheit vom {day}: wie sonst.</translation>
    </message>
    <message>
        <source>The morning after {day}'s session: sorer than usual.</source>
        <translation>Der Morgen nach der Einheit vom {day}: schlechter als sonst.</translation>
    </message>
    <message>
        <source>The pain you tell before and after sessions will be drawn here. It takes two days with an answer.</source>
        <translation>Der Schmerz vor und nach Einheiten wird hier gezeichnet. Dafür braucht es zwei Tage mit einer Antwort.</translation>
    </message>
    <message>
        <source>The step stays for now: the knee was red lately, or hurts in daily life.</source>
        <translation>Der Schritt bleibt vorerst: Das Knie war vor Kurzem rot oder schmerzt im Alltag.</translation>
    </message>
    <message>
        <source>The third red day within two weeks rests what loads the knee for {n} days, and asks for somebody who can examine it.</source>
        <translation>Nach dem dritten roten Tag innerhalb von zwei Wochen ruht {n} Tage, was das Knie belastet, und das Knie sollte untersucht werden.</translation>
    </message>
    <message>
        <source>Then {step}, {long}</source>
        <translation>Dann {step}, {long}</translation>
    </message>
    <message>
        <source>This holds for me: {criterion}</source>
        <translation>Das trifft auf mich zu: {criterion}</translation>
    </message>
    <message>
        <source>This morning: as usual.</source>
        <translation>Heute Morgen: wie sonst.</translation>
    </message>
    <message>
        <source>This morning: sorer than usual.</source>
        <translation>Heute Morgen: schlechter als sonst.</translation>
    </message>
    <message>
        <source>This programme is made for pain around the kneecap. With pain elsewhere, running and its drills wait until somebody who can examine the knee was asked.</source>
        <translation>Dieses Programm ist für Schmerz rund um die Kniescheibe gemacht. Bei Schmerz woanders warten Laufen und Lauf-ABC, bis du jemanden gefragt hast, der das Knie untersuchen kann.</translation>
    </message>
    <message>
        <source>Three red days within two weeks. Somebody who can examine the knee may find what an app cannot; until then less is left in the plan.</source>
        <translation>Drei rote Tage innerhalb von zwei Wochen. Wer das Knie untersuchen kann, findet vielleicht, was eine App nicht kann; bis dahin bleibt weniger im Plan.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today without {other}</source>
        <translation>Heute ohne {other}</translation>
    </message>
    <message>
        <source>Today's run hurt, {n} out of 10.</source>
        <translation>Der Lauf heute tat weh, {n} von 10.</translation>
    </message>
    <message>
        <source>Tomorrow: {what}.</source>
        <translation>Morgen: {what}.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Two runs in a row asked too much. A physiotherapist may find out why before the next.</source>
        <translation>Zwei Läufe in Folge verlangten zu viel. Vielleicht lässt sich vor dem nächsten in der Physiotherapie klären, warum.</translation>
    </message>
    <message>
        <source>Two sore mornings in a row mean a day without training.</source>
        <translation>Nach zwei schlechten Morgen in Folge kommt ein Tag ohne Training.</translation>
    </message>
    <message>
        <source>Walk for now</source>
        <translation>Vorerst gehen</translation>
    </message>
    <message>
        <source>Walking on the flat and breathing calmly on your back may help, as far as the knee takes it calmly.</source>
        <translation>Auf ebenem Weg zu gehen und im Liegen auf dem Rücken ruhig zu atmen kann helfen, soweit das Knie dabei ruhig bleibt.</translation>
    </message>
    <message>
        <source>Walking on the flat may help, as far as the knee takes it calmly.</source>
        <translation>Auf ebenem Weg zu gehen kann helfen, soweit das Knie dabei ruhig bleibt.</translation>
    </message>
    <message>
        <source>Was the knee back to its usual the morning after {day}'s session?</source>
        <translation>War das Knie am Morgen nach der Einheit vom {day} wieder wie sonst?</translation>
    </message>
    <message>
        <source>Week {n} of {total}  ·  {stage}</source>
        <translation>Woche {n} von {total}  ·  {stage}</translation>
    </message>
    <message>
        <source>What hurt rests for {n} whole days, and running drills with it; then what hurt comes back one level lower.</source>
        <translation>Was wehgetan hat, ruht {n} ganze Tage, und das Lauf-ABC mit ihm; danach kommt, was wehgetan hat, eine Stufe tiefer zurück.</translation>
    </message>
    <message>
        <source>What loads the knee rests for {n} days, and comes back one level lower where it was done lately.</source>
        <translation>Was das Knie belastet, ruht {n} Tage; was du davon vor Kurzem gemacht hast, kommt eine Stufe tiefer zurück.</translation>
    </message>
    <message>
        <source>What loads the knee rests for {n} whole days, and comes back one level lower where it was done lately.</source>
        <translation>Was das Knie belastet, ruht {n} ganze Tage; was du davon vor Kurzem gemacht hast, kommt eine Stufe tiefer zurück.</translation>
    </message>
    <message>
        <source>What was not done for {less} days comes with a third less, after {lower} days one level lower, after {lowest} days at its lowest level.</source>
        <translation>Was {less} Tage nicht gemacht wurde, kommt mit einem Drittel weniger, nach {lower} Tagen eine Stufe tiefer, nach {lowest} Tagen auf seiner tiefsten Stufe.</translation>
    </message>
    <message>
        <source>With 3 to 5 before a session there are no running drills, and a third less where that is more than daily life brings.</source>
        <translation>Bei 3 bis 5 vor einer Einheit gibt es kein Lauf-ABC, und ein Drittel weniger, wenn das mehr ist als sonst im Alltag.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Yesterday's run hurt, {n} out of 10.</source>
        <translation>Der Lauf gestern tat weh, {n} von 10.</translation>
    </message>
    <message>
        <source>You added {strand_in} on {day}.</source>
        <translation>Du hast {strand_in} am {day} hinzugefügt.</translation>
    </message>
    <message>
        <source>You left out {strand_in} on {day}.</source>
        <translation>Du hast {strand_in} am {day} ausgelassen.</translation>
    </message>
    <message>
        <source>You moved {strand_in} from {day} to {to}.</source>
        <translation>Du hast {strand_in} von {day} auf {to} verschoben.</translation>
    </message>
    <message>
        <source>You stopped {exercise} on {day} because it hurt.</source>
        <translation>Du hast am {day} {exercise} abgebrochen, weil es wehtat.</translation>
    </message>
    <message>
        <source>You stopped {exercise} today because it hurt.</source>
        <translation>Du hast heute {exercise} abgebrochen, weil es wehtat.</translation>
    </message>
    <message>
        <source>You stopped {exercise} yesterday because it hurt.</source>
        <translation>Du hast gestern {exercise} abgebrochen, weil es wehtat.</translation>
    </message>
    <message>
        <source>You told pain elsewhere than around the kneecap. Ask a doctor or physiotherapist before you run or hop.</source>
        <translation>Du hast Schmerz woanders als rund um die Kniescheibe genannt. Frag ärztlich oder in der Physiotherapie nach, bevor du läufst oder hüpfst.</translation>
    </message>
    <message>
        <source>You told pain elsewhere than around the kneecap; ask a doctor or physiotherapist before you run or do running drills.</source>
        <translation>Du hast Schmerz woanders als rund um die Kniescheibe genannt; frag ärztlich oder in der Physiotherapie nach, bevor du läufst oder Lauf-ABC machst.</translation>
    </message>
    <message>
        <source>You told {n} out of 10 after today's session</source>
        <translation>Nach der Einheit heute hast du {n} von 10 genannt</translation>
    </message>
    <message>
        <source>You told {n} out of 10 after yesterday's session</source>
        <translation>Nach der Einheit gestern hast du {n} von 10 genannt</translation>
    </message>
    <message>
        <source>You told {n} out of 10 after {day}'s session</source>
        <translation>Nach der Einheit vom {day} hast du {n} von 10 genannt</translation>
    </message>
    <message>
        <source>You told {n} out of 10 for the knee on {day}.</source>
        <translation>Am {day} hast du für das Knie {n} von 10 genannt.</translation>
    </message>
    <message>
        <source>You told {n} out of 10 for the knee yesterday.</source>
        <translation>Gestern hast du für das Knie {n} von 10 genannt.</translation>
    </message>
    <message>
        <source>You told {n} out of 10 in {exercise} on {day}</source>
        <translation>Am {day} hast du für {exercise} {n} von 10 genannt</translation>
    </message>
    <message>
        <source>You told {n} out of 10 in {exercise} today</source>
        <translation>Heute hast du für {exercise} {n} von 10 genannt</translation>
    </message>
    <message>
        <source>You told {n} out of 10 in {exercise} yesterday</source>
        <translation>Gestern hast du für {exercise} {n} von 10 genannt</translation>
    </message>
    <message>
        <source>You told {n} out of 10 just now.</source>
        <translation>Gerade hast du {n} von 10 genannt.</translation>
    </message>
    <message>
        <source>You told {n} out of 10 on the morning of {day}.</source>
        <translation>Am {day} morgens hast du {n} von 10 genannt.</translation>
    </message>
    <message>
        <source>You told {n} out of 10 this morning.</source>
        <translation>Heute Morgen hast du {n} von 10 genannt.</translation>
    </message>
    <message>
        <source>You told {n} out of 10 yesterday morning.</source>
        <translation>Gestern Morgen hast du {n} von 10 genannt.</translation>
    </message>
    <message>
        <source>about a third less of {names}</source>
        <translation>{names} etwa ein Drittel weniger</translation>
    </message>
    <message>
        <source>ask a doctor or physiotherapist first</source>
        <translation>zuerst ärztlich oder in der Physiotherapie nachfragen</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>gate not passed yet</source>
        <translation>Voraussetzung noch nicht erfüllt</translation>
    </message>
    <message>
        <source>in a later phase</source>
        <translation>erst in einer späteren Phase</translation>
    </message>
    <message>
        <source>mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>more than the usual ups and downs; go easy</source>
        <translation>mehr als das übliche Auf und Ab; lass es ruhig angehen</translation>
    </message>
    <message>
        <source>no training today</source>
        <translation>heute kein Training</translation>
    </message>
    <message>
        <source>no training today and tomorrow</source>
        <translation>heute und morgen kein Training</translation>
    </message>
    <message>
        <source>no {thing} at hand</source>
        <translation>es fehlt: {thing}</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>heute nicht</translation>
    </message>
    <message>
        <source>not with the knee as it is now</source>
        <translation>nicht mit dem Knie, wie es jetzt ist</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>once a week, again {day}</source>
        <translation>einmal pro Woche, wieder ab {day}</translation>
    </message>
    <message>
        <source>only with everyday pain of 0 to {limit}</source>
        <translation>erst bei Alltagsschmerz von 0 bis {limit}</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise gemacht</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>rest until {day}</source>
        <translation>Ruhe bis {day}</translation>
    </message>
    <message>
        <source>running and its drills rest until {day}</source>
        <translation>Ruhe für Laufen und Lauf-ABC bis {day}</translation>
    </message>
    <message>
        <source>running drills</source>
        <translation>Lauf-ABC</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>the running drills</source>
        <translation>das Lauf-ABC</translation>
    </message>
    <message>
        <source>these exercises</source>
        <translation>diese Übungen</translation>
    </message>
    <message>
        <source>this exercise</source>
        <translation>diese Übung</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>within the usual ups and downs</source>
        <translation>im üblichen Auf und Ab</translation>
    </message>
    <message>
        <source>{change}, with {pain} told in the last week</source>
        <translation>{change}, in der letzten Woche {pain} genannt</translation>
    </message>
    <message>
        <source>{change}: {judged}</source>
        <translation>{change}: {judged}</translation>
    </message>
    <message>
        <source>{day}'s run hurt, {n} out of 10.</source>
        <translation>Der Lauf vom {day} tat weh, {n} von 10.</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned session(s) done</source>
        <translation>
            <numerusform>{done} von %n geplanten Einheit gemacht</numerusform>
            <numerusform>{done} von %n geplanten Einheiten gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} instead of {other} today</source>
        <translation>{first} heute statt {other}</translation>
    </message>
    <message>
        <source>{first} today</source>
        <translation>{first} heute</translation>
    </message>
    <message>
        <source>{first} today without {other}</source>
        <translation>{first} heute ohne {other}</translation>
    </message>
    <message>
        <source>{first} today, a third less</source>
        <translation>{first} heute, ein Drittel weniger</translation>
    </message>
    <message>
        <source>{first} today, easier than usual</source>
        <translation>{first} heute, leichter als sonst</translation>
    </message>
    <message>
        <source>{first} today, one level lower</source>
        <translation>{first} heute, eine Stufe tiefer</translation>
    </message>
    <message>
        <source>{first} today, {rests} rest until {day}</source>
        <translation>{first} heute, bis {day} ohne {rests}</translation>
    </message>
    <message>
        <source>{first} today, {rests} rests until {day}</source>
        <translation>{first} heute, bis {day} ohne {rests}</translation>
    </message>
    <message>
        <source>{first} today, {strand} a third less</source>
        <translation>{first} heute, {strand} ein Drittel weniger</translation>
    </message>
    <message>
        <source>{first} today, {strand} easier than usual</source>
        <translation>{first} heute, {strand} leichter als sonst</translation>
    </message>
    <message>
        <source>{first} today, {strand} one level lower</source>
        <translation>{first} heute, {strand} eine Stufe tiefer</translation>
    </message>
    <message>
        <source>{first} today, {then} tomorrow</source>
        <translation>{first} heute, {then} morgen</translation>
    </message>
    <message>
        <source>{first} → {last} of 10</source>
        <translation>{first} → {last} von 10</translation>
    </message>
    <message>
        <source>{names} ({reason})</source>
        <translation>{names} ({reason})</translation>
    </message>
    <message>
        <source>{names} left out today</source>
        <translation>{names} heute ausgelassen</translation>
    </message>
    <message>
        <source>{names} one level lower</source>
        <translation>{names} eine Stufe tiefer</translation>
    </message>
    <message>
        <source>{names} rest until {day}</source>
        <translation>Ruhe für {names} bis {day}</translation>
    </message>
    <message>
        <source>{names} rest until {day}.</source>
        <translation>{names}: Ruhe bis {day}.</translation>
    </message>
    <message>
        <source>{names} rests until {day}</source>
        <translation>Ruhe für {names} bis {day}</translation>
    </message>
    <message>
        <source>{names} rests until {day}.</source>
        <translation>{names}: Ruhe bis {day}.</translation>
    </message>
    <message>
        <source>{names}: back to the full dose</source>
        <translation>{names}: zurück zum vollen Umfang</translation>
    </message>
    <message>
        <source>{names}: on to “{level}”</source>
        <translation>{names}: weiter zu „{level}“</translation>
    </message>
    <message>
        <source>{names}: {n} sets instead of {before}</source>
        <translation>{names}: {n} Sätze statt {before}</translation>
    </message>
    <message>
        <source>{names}: {variation}</source>
        <translation>{names}: {variation}</translation>
    </message>
    <message>
        <source>{name} has earned a step; it comes from {day} on, one a week at most.</source>
        <translation>{name}: Ein Schritt ist verdient; er kommt ab {day}, höchstens einer in der Woche.</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>{name}: {good} of {needed} good sessions towards the next step.</source>
        <translation>{name}: {good} von {needed} guten Einheiten bis zum nächsten Schritt.</translation>
    </message>
    <message>
        <source>{n} exercises</source>
        <translation>{n} Übungen</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} min  ·  {step}</source>
        <translation>{n} min  ·  {step}</translation>
    </message>
    <message>
        <source>{n} min in all</source>
        <translation>{n} min insgesamt</translation>
    </message>
    <message>
        <source>{n} min running</source>
        <translation>{n} min laufen</translation>
    </message>
    <message>
        <source>{n} of {needed} good runs at this step.</source>
        <translation>{n} von {needed} guten Läufen auf dieser Stufe.</translation>
    </message>
    <message>
        <source>{n} weeks or more without {what}.</source>
        <translation>{n} Wochen oder länger ohne {what}.</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>{said}; running drills stop above {limit}.</source>
        <translation>{said}; beim Lauf-ABC ist über {limit} Schluss.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{stage} begins next week.</source>
        <translation>„{stage}“ beginnt nächste Woche.</translation>
    </message>
    <message>
        <source>{stage} waits: it begins when everyday pain is 0 to {limit}, now it is {n}.</source>
        <translation>„{stage}“ wartet: Die Phase beginnt, wenn der Alltagsschmerz bei 0 bis {limit} liegt; jetzt liegt er bei {n}.</translation>
    </message>
    <message>
        <source>{strand} comes once less this week: no day is left with a day of rest between.</source>
        <translation>{strand} kommt diese Woche einmal weniger: Kein Tag mit Ruhetag dazwischen ist mehr frei.</translation>
    </message>
    <message>
        <source>{strand} goes from {day} to {to}, so that a day lies between.</source>
        <translation>{strand} wandert von {day} auf {to}, damit ein Tag dazwischen liegt.</translation>
    </message>
    <message>
        <source>{strand} goes from {day} to {to}: the knee asked for a day without.</source>
        <translation>{strand} wandert von {day} auf {to}: Das Knie hat um einen Tag ohne Training gebeten.</translation>
    </message>
    <message>
        <source>{strand} on {day} and {to}: a day between would help it recover.</source>
        <translation>{strand} am {day} und am {to}: Ein Tag dazwischen würde der Erholung helfen.</translation>
    </message>
    <message>
        <source>{strand} rests until {day}.</source>
        <translation>{strand} ruht bis {day}.</translation>
    </message>
    <message>
        <source>{strand} rests until {to}: the knee asked for it.</source>
        <translation>{strand} ruht bis {to}: Das Knie hat darum gebeten.</translation>
    </message>
    <message>
        <source>{strand} was not done on {day}, so it comes on {to}.</source>
        <translation>{strand} wurde am {day} nicht gemacht und kommt daher am {to}.</translation>
    </message>
    <message>
        <source>{strand} {state}</source>
        <translation>{strand} {state}</translation>
    </message>
    <message>
        <source>{strand}: a third less next time.</source>
        <translation>{strand}: nächstes Mal ein Drittel weniger.</translation>
    </message>
    <message>
        <source>{times} × {run} min running, {walk} min walking</source>
        <translation>{times} × {run} min laufen, {walk} min gehen</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message>
        <source>{why} Running waits until the knee has calmed down.</source>
        <translation>{why} Laufen wartet, bis sich das Knie beruhigt hat.</translation>
    </message>
    <message>
        <source>{why}: {what}.</source>
        <comment>what was told, and what changes by it</comment>
        <translation>{why}: {what}.</translation>
    </message>
</context>
<context>
    <name>protecting</name>
    <message>
        <source>Easy to guess. Take four or five words that do not belong together.</source>
        <translation>Leicht zu erraten. Nimm vier oder fünf Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Recovery code.pdf</source>
        <translation>Wiederherstellungscode.pdf</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file from this computer.</source>
        <translation>Gespeichert. Druck die Seite, dann lösch die Datei von diesem Computer.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>That is not group {number}. Compare it with the paper.</source>
        <translation>Das ist nicht Gruppe {number}. Vergleich sie mit dem Papier.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Too short: it has {given} of at least {least} characters.</source>
        <translation>Zu kurz: {given} von mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>Type a passphrase that is hard to guess first.</source>
        <translation>Gib zuerst eine Passphrase ein, die schwer zu erraten ist.</translation>
    </message>
</context>
<context>
    <name>ready</name>
    <message>
        <source>Do all of it all the same?</source>
        <translation>Trotzdem alles machen?</translation>
    </message>
    <message>
        <source>Harder than your level</source>
        <translation>Schwerer als deine Stufe</translation>
    </message>
    <message>
        <source>It comes again once the knee is at {pain} or less.</source>
        <translation>Sie kommt wieder, sobald das Knie bei {pain} oder weniger liegt.</translation>
    </message>
    <message>
        <source>It may come again from {day} on.</source>
        <translation>Ab {day} kann sie wieder kommen.</translation>
    </message>
    <message>
        <source>Level {level} is harder than your present level, {now}.</source>
        <translation>Stufe {level} ist schwerer als deine jetzige Stufe, {now}.</translation>
    </message>
    <message>
        <source>Nothing changes by that.</source>
        <translation>Dadurch ändert sich nichts.</translation>
    </message>
    <message>
        <source>Nothing changes by that. Stop what makes it worse.</source>
        <translation>Dadurch ändert sich nichts. Hör auf mit dem, was es schlimmer macht.</translation>
    </message>
    <message>
        <source>So about a third less today, and no running drills.</source>
        <translation>Also heute etwa ein Drittel weniger und kein Lauf-ABC.</translation>
    </message>
    <message>
        <source>So about a third less today.</source>
        <translation>Also heute etwa ein Drittel weniger.</translation>
    </message>
    <message>
        <source>So no running drills today: the knee is too sore for them.</source>
        <translation>Also heute kein Lauf-ABC: Dafür schmerzt das Knie zu sehr.</translation>
    </message>
    <message>
        <source>Start it all the same?</source>
        <translation>Trotzdem starten?</translation>
    </message>
    <message>
        <source>Yes, start all of it</source>
        <translation>Ja, alles starten</translation>
    </message>
    <message>
        <source>Yes, start it</source>
        <translation>Ja, starten</translation>
    </message>
    <message>
        <source>You can leave this out. 0 is no pain, 10 the worst you can think of.</source>
        <translation>Du kannst das auslassen. 0 ist kein Schmerz, 10 der schlimmste, den du dir vorstellen kannst.</translation>
    </message>
    <message>
        <source>You told this at {time}. Choose again if it has changed.</source>
        <translation>Das hast du um {time} genannt. Wähl neu, wenn es sich geändert hat.</translation>
    </message>
    <message>
        <source>Your everyday level is {pain}.</source>
        <translation>Dein Alltagsschmerz liegt bei {pain}.</translation>
    </message>
</context>
<context>
    <name>record paper</name>
    <message numerus="yes">
        <source>%n record(s) entered here by mistake are about somebody else and are not in this copy.</source>
        <translation>
            <numerusform>%n irrtümlich hier eingetragener Eintrag betrifft eine andere Person und ist in dieser Kopie nicht enthalten.</numerusform>
            <numerusform>%n irrtümlich hier eingetragene Einträge betreffen andere Personen und sind in dieser Kopie nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed to files to and from home</source>
        <translation>Eingewilligt: Dateien von und nach zu Hause</translation>
    </message>
    <message>
        <source>Agreed to the name on handouts</source>
        <translation>Eingewilligt: Name auf Handzetteln</translation>
    </message>
    <message>
        <source>Beside this page, data.json and the tables in csv have the same record and all sets, for other programs.</source>
        <translation>Neben dieser Seite enthalten data.json und die Tabellen in csv dieselbe Akte und alle Sätze, für andere Programme.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Cared for by</source>
        <translation>In Behandlung bei</translation>
    </message>
    <message>
        <source>Entries, the first one first</source>
        <translation>Einträge, der älteste zuerst</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>In the clinic since</source>
        <translation>In der Praxis seit</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Record of {code}, copied on {day}</source>
        <translation>Akte von {code}, kopiert am {day}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>There are no entries.</source>
        <translation>Es gibt keine Einträge.</translation>
    </message>
    <message>
        <source>Told and agreed</source>
        <translation>Aufklärung und Einwilligung</translation>
    </message>
    <message>
        <source>Told what is kept here, and why</source>
        <translation>Aufgeklärt, was hier gespeichert wird und warum</translation>
    </message>
    <message>
        <source>What they come for</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>{clinic}. Copied on {day} with Rehab Desktop, for the person it is about.</source>
        <translation>{clinic}. Kopiert am {day} mit Rehab Desktop, für die Person, um die es geht.</translation>
    </message>
    <message>
        <source>{line}; withdrawn on {day}</source>
        <translation>{line}; widerrufen am {day}</translation>
    </message>
    <message>
        <source>{title} (withdrawn)</source>
        <translation>{title} (zurückgezogen)</translation>
    </message>
    <message>
        <source>{title}: since {day}</source>
        <translation>{title}: seit {day}</translation>
    </message>
    <message>
        <source>{title}: {day} to {last}</source>
        <translation>{title}: {day} bis {last}</translation>
    </message>
    <message>
        <source>{what}: {day}, {who}, {how}</source>
        <translation>{what}: {day}, {who}, {how}</translation>
    </message>
</context>
<context>
    <name>recovery sheet</name>
    <message>
        <source>It opens everything when nobody knows a passphrase any more, also on another computer with a back-up. Then a new passphrase is chosen.</source>
        <translation>Er öffnet alles, wenn niemand mehr eine Passphrase weiß, auch auf einem anderen Computer mit einer Sicherung. Danach wird eine neue Passphrase gewählt.</translation>
    </message>
    <message>
        <source>Keep this page locked away, not with the computer: whoever has both can read everything. Small letters and spaces do not matter; there is no letter O, I, L or U in it.</source>
        <translation>Bewahr diese Seite verschlossen auf, nicht beim Computer: Wer beides hat, kann alles lesen. Kleinbuchstaben und Leerzeichen spielen keine Rolle; die Buchstaben O, I, L und U kommen nicht vor.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>{title}, of {day}  ·  made with Rehab Desktop</source>
        <translation>{title}, vom {day}  ·  erstellt mit Rehab Desktop</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>6 months to a year</source>
        <translation>6 Monate bis ein Jahr</translation>
    </message>
    <message>
        <source>6 weeks to 6 months</source>
        <translation>6 Wochen bis 6 Monate</translation>
    </message>
    <message>
        <source>A  How that compares</source>
        <translation>A  Was der Vergleich zeigt</translation>
    </message>
    <message>
        <source>About {n} min</source>
        <translation>Etwa {n} min</translation>
    </message>
    <message>
        <source>Active minutes each week, and sessions</source>
        <translation>Aktive Minuten je Woche und Einheiten</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Aktive Zeit</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Be seen today:</source>
        <translation>Lass dich heute ärztlich untersuchen:</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Book a visit:</source>
        <translation>Mach einen Termin aus:</translation>
    </message>
    <message>
        <source>Call the emergency number now:</source>
        <translation>Ruf jetzt den Notruf an:</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Counted from what was entered. It is no assessment by a clinician and no diagnosis.</source>
        <translation>Aus den Eingaben gezählt. Es ist keine Beurteilung durch eine Fachperson und keine Diagnose.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days of training</source>
        <translation>Trainingstage</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Do the last weeks once more before the next step. It may fit where many days were missed, or where the knee is calm but not yet sure.</source>
        <translation>Mach die letzten Wochen vor dem nächsten Schritt noch einmal. Das kann passen, wenn viele Tage ausgefallen sind oder wenn das Knie ruhig, aber noch nicht sicher ist.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Dose now</source>
        <translation>Umfang jetzt</translation>
    </message>
    <message>
        <source>Doses and rests as they stood on {day}. They change as you train: print it again then.</source>
        <translation>Umfang und Ruhe, wie sie am {day} galten. Beides ändert sich mit deinem Training: Druck es dann neu.</translation>
    </message>
    <message>
        <source>Doses as a beginner starts with, printed on {day}.</source>
        <translation>Umfang wie zum Einstieg, gedruckt am {day}.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Anstrengung, 0 bis 10</translation>
    </message>
    <message>
        <source>Effort: mean {mean}, highest {highest}, told {n} times of {all}.</source>
        <translation>Anstrengung: Mittel {mean}, höchste {highest}, {n} von {all} Mal genannt.</translation>
    </message>
    <message>
        <source>Every session</source>
        <translation>Jede Einheit</translation>
    </message>
    <message>
        <source>Everyday pain</source>
        <translation>Alltagsschmerz</translation>
    </message>
    <message>
        <source>Everyday pain, 0 to 10</source>
        <translation>Alltagsschmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>First all of these must be true:</source>
        <translation>Zuerst muss all das zutreffen:</translation>
    </message>
    <message>
        <source>Go on with the doses of now. It may fit where the knee is clearly better or no longer a worry in daily life.</source>
        <translation>Mach mit dem jetzigen Umfang weiter. Das kann passen, wenn das Knie klar besser ist oder im Alltag keine Sorge mehr.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>So liest du das</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Knee (left, right, both)</source>
        <translation>Knie (links, rechts, beide)</translation>
    </message>
    <message>
        <source>Knee next morning</source>
        <translation>Knie am nächsten Morgen</translation>
    </message>
    <message>
        <source>Knee: both</source>
        <translation>Knie: beide</translation>
    </message>
    <message>
        <source>Knee: left</source>
        <translation>Knie: links</translation>
    </message>
    <message>
        <source>Knee: right</source>
        <translation>Knie: rechts</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Vorerst ausgelassen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Level {n} of {all}: {title}</source>
        <translation>Stufe {n} von {all}: {title}</translation>
    </message>
    <message>
        <source>Made with Rehab Desktop on {day} from what the person entered; nothing was measured by a device.</source>
        <translation>Am {day} mit Rehab Desktop aus Eingaben der Person erstellt; nichts wurde von einem Gerät gemessen.</translation>
    </message>
    <message>
        <source>May not fit you, ask first: {signs}</source>
        <translation>Passt vielleicht nicht zu dir, frag zuerst: {signs}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next review: at the end of week {n}.</source>
        <translation>Nächster Rückblick: am Ende von Woche {n}.</translation>
    </message>
    <message>
        <source>Next run: {step} (minutes running/walking), {n} times, {min} min.</source>
        <translation>Nächster Lauf: {step} (Minuten laufen/gehen), {n}-mal, {min} min.</translation>
    </message>
    <message>
        <source>Next, once the card’s criterion is met</source>
        <translation>Danach, sobald das Kriterium der Karte erfüllt ist</translation>
    </message>
    <message>
        <source>No step back was taken.</source>
        <translation>Es gab keinen Schritt zurück.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>O  What was done</source>
        <translation>O  Was gemacht wurde</translation>
    </message>
    <message>
        <source>Only when all of these are true:</source>
        <translation>Nur wenn all das zutrifft:</translation>
    </message>
    <message>
        <source>Outcome scores</source>
        <translation>Ergebniswerte</translation>
    </message>
    <message>
        <source>P  What comes next</source>
        <translation>P  Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
        <source>Pain after a session</source>
        <translation>Schmerz nach einer Einheit</translation>
    </message>
    <message>
        <source>Pain after a session, 0 to 10 (mean)</source>
        <translation>Schmerz nach einer Einheit, 0 bis 10 (Mittel)</translation>
    </message>
    <message>
        <source>Pain around the kneecap (runner’s knee)  ·  {first} to {last}</source>
        <translation>Vorderer Knieschmerz (patellofemoral)  ·  {first} bis {last}</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Pain before a session</source>
        <translation>Schmerz vor einer Einheit</translation>
    </message>
    <message>
        <source>Pain is a whole number from 0, none, to 10, the worst imaginable (NPRS); effort from 0 to 10 (RPE). Times leave out pauses. The coloured grounds are the pain lights the person trains by:</source>
        <translation>Schmerz ist eine ganze Zahl von 0, keiner, bis 10, der schlimmste vorstellbare (NPRS); Anstrengung von 0 bis 10 (RPE). Zeiten ohne Anhalten. Die farbigen Flächen sind die Schmerzampel, nach der die Person trainiert:</translation>
    </message>
    <message>
        <source>Pain was told too seldom to compare it.</source>
        <translation>Schmerz wurde zu selten genannt, um ihn zu vergleichen.</translation>
    </message>
    <message>
        <source>Pain {lowest} to {highest}: {advice}</source>
        <translation>Schmerz {lowest} bis {highest}: {advice}</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Planned days kept</source>
        <translation>Eingehaltene geplante Tage</translation>
    </message>
    <message>
        <source>Programme: week {n} of {all}, since {day}.</source>
        <translation>Programm: Woche {n} von {all}, seit dem {day}.</translation>
    </message>
    <message>
        <source>Questions and what was agreed</source>
        <translation>Fragen und was vereinbart wurde</translation>
    </message>
    <message>
        <source>Questions to</source>
        <translation>Fragen an</translation>
    </message>
    <message>
        <source>Rehab report</source>
        <translation>Reha-Bericht</translation>
    </message>
    <message>
        <source>Rehab report, {first} to {last}</source>
        <translation>Reha-Bericht, {first} bis {last}</translation>
    </message>
    <message>
        <source>Repeat a phase</source>
        <translation>Eine Phase wiederholen</translation>
    </message>
    <message>
        <source>Rests until {day}</source>
        <translation>Ruhe bis {day}</translation>
    </message>
    <message>
        <source>Review of weeks 1 to {n}</source>
        <translation>Rückblick auf Woche 1 bis {n}</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>S  What the person tells</source>
        <translation>S  Was die Person sagt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>See a physiotherapist</source>
        <translation>In die Physiotherapie gehen</translation>
    </message>
    <message>
        <source>Seen again on</source>
        <translation>Wiedervorstellung am</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Sessions by their worst pain light: {green} green, {amber} amber, {red} red, {untold} without pain told. In running drills above {limit} is red.</source>
        <translation>Einheiten nach ihrer schlechtesten Schmerzampel: {green} grün, {amber} gelb, {red} rot, {untold} ohne genannten Schmerz. Beim Lauf-ABC ist über {limit} rot.</translation>
    </message>
    <message>
        <source>Sets done</source>
        <translation>Gemachte Sätze</translation>
    </message>
    <message>
        <source>Sets done in full</source>
        <translation>Ganz gemachte Sätze</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Wie lange schon</translation>
    </message>
    <message>
        <source>Some signs wait for no review.</source>
        <translation>Manche Zeichen warten auf keinen Rückblick.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Stepped back, by rest or by less: {days}</source>
        <translation>Schritte zurück, durch Ruhe oder durch weniger: {days}</translation>
    </message>
    <message>
        <source>Stop at: {signs}</source>
        <translation>Aufhören bei: {signs}</translation>
    </message>
    <message>
        <source>Stop, and ask for advice, at:</source>
        <translation>Aufhören und Rat holen bei:</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Take this page along. It is worth it where pain has not clearly changed or has grown, and whenever you are unsure.</source>
        <translation>Nimm diese Seite mit. Es lohnt sich, wenn sich der Schmerz nicht klar geändert hat oder gestiegen ist, und immer, wenn du unsicher bist.</translation>
    </message>
    <message>
        <source>The knee next morning</source>
        <translation>Das Knie am nächsten Morgen</translation>
    </message>
    <message>
        <source>This may not fit you. Ask a doctor or physiotherapist before the first session if:</source>
        <translation>Das passt vielleicht nicht zu dir. Frag vor der ersten Einheit ärztlich oder in der Physiotherapie nach, wenn eines davon zutrifft:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Wie weiter?</translation>
    </message>
    <message>
        <source>What the change says</source>
        <translation>Was die Änderung sagt</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>Was erreicht wurde</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>Where no source is named, the words are the clinical judgement of those who made the app.</source>
        <translation>Wo keine Quelle steht, sind die Worte das klinische Urteil derer, die die App gemacht haben.</translation>
    </message>
    <message>
        <source>Which of these fits is yours to say, best together with a physiotherapist. These hints are clinical judgement.</source>
        <translation>Was davon passt, entscheidest du, am besten gemeinsam mit deiner Physiotherapie. Diese Hinweise sind klinisches Urteil.</translation>
    </message>
    <message>
        <source>While you train</source>
        <translation>Während du trainierst</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Worst pain in a session</source>
        <translation>Stärkster Schmerz in einer Einheit</translation>
    </message>
    <message>
        <source>Worst pain, 0 to 10</source>
        <translation>Stärkster Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>a year or more</source>
        <translation>ein Jahr oder länger</translation>
    </message>
    <message>
        <source>about {n} min a session</source>
        <translation>etwa {n} min je Einheit</translation>
    </message>
    <message>
        <source>after the session</source>
        <translation>nach der Einheit</translation>
    </message>
    <message>
        <source>an hour after {n}</source>
        <translation>eine Stunde danach {n}</translation>
    </message>
    <message>
        <source>around the kneecap</source>
        <translation>rund um die Kniescheibe</translation>
    </message>
    <message>
        <source>as at first</source>
        <translation>wie am Anfang</translation>
    </message>
    <message>
        <source>as usual {n} of {all} times, {first} to {last}</source>
        <translation>{n} von {all} Mal wie sonst, {first} bis {last}</translation>
    </message>
    <message>
        <source>at the inner side</source>
        <translation>an der Innenseite</translation>
    </message>
    <message>
        <source>at the outer side</source>
        <translation>an der Außenseite</translation>
    </message>
    <message>
        <source>behind the knee</source>
        <translation>in der Kniekehle</translation>
    </message>
    <message>
        <source>below the kneecap</source>
        <translation>unterhalb der Kniescheibe</translation>
    </message>
    <message>
        <source>below the {n} points from which a change counts</source>
        <translation>unter den {n} Punkten, ab denen eine Änderung zählt</translation>
    </message>
    <message>
        <source>better by {n} points or more</source>
        <translation>besser um {n} Punkte oder mehr</translation>
    </message>
    <message>
        <source>both knees</source>
        <translation>beide Knie</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>woanders</translation>
    </message>
    <message>
        <source>everyday</source>
        <translation>im Alltag</translation>
    </message>
    <message>
        <source>first and last answer</source>
        <translation>erste und letzte Antwort</translation>
    </message>
    <message>
        <source>highest pain while running {n}</source>
        <translation>höchster Schmerz beim Laufen {n}</translation>
    </message>
    <message>
        <source>highest pain {n}</source>
        <translation>höchster Schmerz {n}</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>linkes Knie</translation>
    </message>
    <message>
        <source>less than usual for now</source>
        <translation>vorerst weniger als sonst</translation>
    </message>
    <message>
        <source>mean of first and last {n}</source>
        <translation>Mittel der ersten und letzten {n}</translation>
    </message>
    <message>
        <source>mean of {n}, 0 to 10</source>
        <translation>Mittel von {n}, 0 bis 10</translation>
    </message>
    <message>
        <source>mean {mean}, highest {highest}, told {n} times of {all}</source>
        <translation>Mittel {mean}, höchster {highest}, {n} von {all} Mal genannt</translation>
    </message>
    <message>
        <source>mean, first and last days</source>
        <translation>Mittel, erste und letzte Tage</translation>
    </message>
    <message>
        <source>next morning {n}</source>
        <translation>am nächsten Morgen {n}</translation>
    </message>
    <message>
        <source>not as usual on {days}</source>
        <translation>nicht wie sonst am {days}</translation>
    </message>
    <message>
        <source>of {n} begun or due</source>
        <translation>von {n} begonnenen oder fälligen</translation>
    </message>
    <message>
        <source>of {n} days</source>
        <translation>von {n} Tagen</translation>
    </message>
    <message>
        <source>one answer; a second one would tell</source>
        <translation>eine Antwort; eine zweite würde es zeigen</translation>
    </message>
    <message>
        <source>one side after the other</source>
        <translation>eine Seite nach der anderen</translation>
    </message>
    <message>
        <source>one side after the other, left first</source>
        <translation>eine Seite nach der anderen, zuerst links</translation>
    </message>
    <message>
        <source>one side after the other, right first</source>
        <translation>eine Seite nach der anderen, zuerst rechts</translation>
    </message>
    <message>
        <source>rests until {day}</source>
        <translation>Ruhe bis {day}</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rechtes Knie</translation>
    </message>
    <message>
        <source>runs: {n}, {min} min in all, the last at {step} (run/walk)</source>
        <translation>Läufe: {n}, insgesamt {min} min, der letzte mit {step} (laufen/gehen)</translation>
    </message>
    <message>
        <source>sides alternate</source>
        <translation>Seiten im Wechsel</translation>
    </message>
    <message>
        <source>told too seldom</source>
        <translation>zu selten genannt</translation>
    </message>
    <message>
        <source>under 6 weeks</source>
        <translation>unter 6 Wochen</translation>
    </message>
    <message>
        <source>was not told</source>
        <translation>wurde nicht genannt</translation>
    </message>
    <message>
        <source>worse by {n} points or more</source>
        <translation>schlechter um {n} Punkte oder mehr</translation>
    </message>
    <message>
        <source>worst in the session</source>
        <translation>höchster in der Einheit</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>{done} of {planned} days</source>
        <translation>{done} von {planned} Tagen</translation>
    </message>
    <message>
        <source>{early} → {late}</source>
        <translation>{early} → {late}</translation>
    </message>
    <message>
        <source>{exercise}: {reason}.</source>
        <translation>{exercise}: {reason}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} h {min} min</translation>
    </message>
    <message>
        <source>{level} (at first {before})</source>
        <translation>{level} (zuerst {before})</translation>
    </message>
    <message>
        <source>{level}, sets: {n}</source>
        <translation>{level}, Sätze: {n}</translation>
    </message>
    <message>
        <source>{level}: {dose}</source>
        <translation>{level}: {dose}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} % of it for now</source>
        <translation>vorerst {n} % davon</translation>
    </message>
    <message>
        <source>{n} a week</source>
        <translation>{n} pro Woche</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} to their end</source>
        <translation>{n} bis zum Ende</translation>
    </message>
    <message>
        <source>{pain} on {day}</source>
        <translation>{pain} am {day}</translation>
    </message>
    <message>
        <source>{strand}: {done} of {planned} planned days were done.</source>
        <translation>{strand}: {done} von {planned} geplanten Tagen gemacht.</translation>
    </message>
    <message>
        <source>{title}  ·  made with Rehab Desktop</source>
        <translation>{title}  ·  mit Rehab Desktop erstellt</translation>
    </message>
    <message>
        <source>{title}, as of {day}  ·  made with Rehab Desktop</source>
        <translation>{title}, Stand {day}  ·  mit Rehab Desktop erstellt</translation>
    </message>
    <message>
        <source>{title}, stopped early</source>
        <translation>{title}, früher beendet</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>A physiotherapist is named above an everyday pain of 3, where it has grown by {n} points, or where it has not changed by {n} and is above 2. A phase is repeated where the next one waits for the knee, or where fewer than half of the planned days were done. A change of {n} points of 0 to 10 counts as one. What you do is yours to say.</source>
        <translation>Zur Physiotherapie wird geraten, wenn der Alltagsschmerz über 3 liegt, wenn er um {n} Punkte gestiegen ist oder wenn er sich nicht um {n} geändert hat und über 2 liegt. Zum Wiederholen einer Phase wird geraten, wenn die nächste auf das Knie wartet oder wenn weniger als die Hälfte der geplanten Tage gemacht wurde. Eine Änderung um {n} Punkte auf der Skala von 0 bis 10 gilt als Änderung. Was du tust, entscheidest du.</translation>
    </message>
    <message>
        <source>After sessions, on average</source>
        <translation>Nach Einheiten, im Mittel</translation>
    </message>
    <message>
        <source>Aim: {aim}</source>
        <translation>Ziel: {aim}</translation>
    </message>
    <message>
        <source>As at first.</source>
        <translation>Wie am Anfang.</translation>
    </message>
    <message>
        <source>As at first: {names}.</source>
        <translation>Wie am Anfang: {names}.</translation>
    </message>
    <message>
        <source>At least half of the planned days were done. How the knee is in daily life was not told; it may say more than the days.</source>
        <translation>Mindestens die Hälfte der geplanten Tage wurde gemacht. Wie das Knie im Alltag ist, wurde nicht genannt; das sagt vielleicht mehr als die Tage.</translation>
    </message>
    <message>
        <source>Better by {n} points or more.</source>
        <translation>Besser um {n} Punkte oder mehr.</translation>
    </message>
    <message>
        <source>Do a phase once more before the next. It may fit where days were missed, or where the knee is calm but not yet sure.</source>
        <translation>Mach eine Phase vor der nächsten noch einmal. Das kann passen, wenn Tage ausgefallen sind oder wenn das Knie ruhig, aber noch nicht sicher ist.</translation>
    </message>
    <message>
        <source>Everyday pain has fallen from {first} to {everyday}, by {threshold} points or more.</source>
        <translation>Der Alltagsschmerz ist von {first} auf {everyday} gesunken, um {threshold} Punkte oder mehr.</translation>
    </message>
    <message>
        <source>Everyday pain has grown from {first} to {everyday}. Somebody who can examine the knee may find out why.</source>
        <translation>Der Alltagsschmerz ist von {first} auf {everyday} gestiegen. Wer das Knie untersuchen kann, findet vielleicht heraus, warum.</translation>
    </message>
    <message>
        <source>Everyday pain is {everyday} of 10, and at least half of the planned days were done.</source>
        <translation>Der Alltagsschmerz liegt bei {everyday} von 10, und mindestens die Hälfte der geplanten Tage wurde gemacht.</translation>
    </message>
    <message>
        <source>Everyday pain is {everyday} of 10. Above 3, somebody who can examine the knee may find what an app cannot.</source>
        <translation>Der Alltagsschmerz liegt bei {everyday} von 10. Bei mehr als 3 gilt: Wer das Knie untersuchen kann, findet vielleicht, was eine App nicht kann.</translation>
    </message>
    <message>
        <source>Everyday pain was {first} and is {everyday} after these weeks, less than the {threshold} points that count as a change. Somebody who can examine the knee may find what keeps it there.</source>
        <translation>Der Alltagsschmerz lag bei {first} und liegt nach diesen Wochen bei {everyday}; der Unterschied ist kleiner als die {threshold} Punkte, die als Änderung gelten. Wer das Knie untersuchen kann, findet vielleicht, was ihn dort hält.</translation>
    </message>
    <message>
        <source>Go on with the doses of now. It may fit where the knee is better, or no longer a worry in daily life.</source>
        <translation>Mach mit dem jetzigen Umfang weiter. Das kann passen, wenn das Knie besser ist oder im Alltag keine Sorge mehr.</translation>
    </message>
    <message>
        <source>I will see a physiotherapist</source>
        <translation>Ich gehe in die Physiotherapie</translation>
    </message>
    <message>
        <source>In daily life</source>
        <translation>Im Alltag</translation>
    </message>
    <message>
        <source>It is worth it where pain has not clearly changed or has grown, and whenever you are unsure. The programme goes on meanwhile.</source>
        <translation>Es lohnt sich, wenn sich der Schmerz nicht klar geändert hat oder gestiegen ist, und immer, wenn du unsicher bist. Das Programm geht inzwischen weiter.</translation>
    </message>
    <message>
        <source>It was not told yet.</source>
        <translation>Noch nicht genannt.</translation>
    </message>
    <message>
        <source>It was told once, as {n} of 10; tell it again to compare.</source>
        <translation>Einmal genannt, mit {n} von 10; nenn ihn noch einmal, um zu vergleichen.</translation>
    </message>
    <message>
        <source>It was told too seldom to compare.</source>
        <translation>Zu selten genannt, um zu vergleichen.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Less than the {n} points that count as a change.</source>
        <translation>Weniger als die {n} Punkte, die als Änderung gelten.</translation>
    </message>
    <message>
        <source>No session was finished in these weeks.</source>
        <translation>In diesen Wochen wurde keine Einheit beendet.</translation>
    </message>
    <message>
        <source>No step back was taken.</source>
        <translation>Es gab keinen Schritt zurück.</translation>
    </message>
    <message>
        <source>One step back for the knee, on {day}: part of the way.</source>
        <translation>Ein Schritt zurück für das Knie, am {day}: Das gehört zum Weg.</translation>
    </message>
    <message>
        <source>Repeat a phase</source>
        <translation>Eine Phase wiederholen</translation>
    </message>
    <message>
        <source>Repeat “{stage}”</source>
        <translation>„{stage}“ wiederholen</translation>
    </message>
    <message>
        <source>Rests until {day}.</source>
        <translation>Ruhe bis {day}.</translation>
    </message>
    <message>
        <source>Review of weeks 1 to {n}: a physiotherapist is to see the knee.</source>
        <translation>Rückblick auf Woche 1 bis {n}: Du lässt das Knie in der Physiotherapie anschauen.</translation>
    </message>
    <message>
        <source>Review of weeks 1 to {n}: you keep going.</source>
        <translation>Rückblick auf Woche 1 bis {n}: Du machst weiter.</translation>
    </message>
    <message>
        <source>Review of weeks 1 to {n}: “{stage}” again from this week on.</source>
        <translation>Rückblick auf Woche 1 bis {n}: ab dieser Woche noch einmal „{stage}“.</translation>
    </message>
    <message>
        <source>See a physiotherapist</source>
        <translation>In die Physiotherapie gehen</translation>
    </message>
    <message>
        <source>Steps back for the knee on {n} days, the last on {day}: part of the way.</source>
        <translation>Schritte zurück für das Knie an {n} Tagen, zuletzt am {day}: Das gehört zum Weg.</translation>
    </message>
    <message>
        <source>Worse by {n} points or more.</source>
        <translation>Schlechter um {n} Punkte oder mehr.</translation>
    </message>
    <message>
        <source>You looked at it on {day}.</source>
        <translation>Du hast den Rückblick am {day} angesehen.</translation>
    </message>
    <message>
        <source>{done} of {planned} planned days</source>
        <translation>{done} von {planned} geplanten Tagen</translation>
    </message>
    <message>
        <source>{done} of {planned} planned days were done. Doing the weeks again may bring more than going on.</source>
        <translation>{done} von {planned} geplanten Tagen wurden gemacht. Die Wochen noch einmal zu machen kann mehr bringen, als weiterzugehen.</translation>
    </message>
    <message>
        <source>{first} to {last}, from what you told.</source>
        <translation>{first} bis {last}, nach deinen Angaben.</translation>
    </message>
    <message>
        <source>{level}, {sets}</source>
        <translation>{level}, {sets}</translation>
    </message>
    <message>
        <source>{sessions} on {days}, all to the end.</source>
        <translation>{sessions} an {days}, alles bis zum Ende.</translation>
    </message>
    <message>
        <source>{sessions} on {days}, {done} of them to the end.</source>
        <translation>{sessions} an {days}, davon {done} bis zum Ende.</translation>
    </message>
    <message>
        <source>{way} (suggested)</source>
        <translation>{way} (Vorschlag)</translation>
    </message>
    <message>
        <source>“{stage}” waits until everyday pain is {limit} or less. The phase before it may calm the knee in the meantime.</source>
        <translation>„{stage}“ wartet, bis der Alltagsschmerz bei {limit} oder weniger liegt. Die Phase davor kann das Knie inzwischen beruhigen.</translation>
    </message>
</context>
<context>
    <name>routines</name>
    <message>
        <source>A routine has at most {n} items; make two of it.</source>
        <translation>Eine Routine hat höchstens {n} Einträge; mach zwei daraus.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>%n Eintrag hinzufügen</numerusform>
            <numerusform>%n Einträge hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add at least one exercise, then save.</source>
        <translation>Füg mindestens eine Übung hinzu, dann speichere.</translation>
    </message>
    <message>
        <source>Basis: {sources}</source>
        <translation>Grundlage: {sources}</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>Card: {n}</source>
        <translation>Karte: {n}</translation>
    </message>
    <message>
        <source>Change-over between exercises</source>
        <translation>Wechsel zwischen Übungen</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Ausklang</translation>
    </message>
    <message>
        <source>Every step ({n})</source>
        <translation>Jeder Schritt ({n})</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>Give the routine a name, then save.</source>
        <translation>Gib der Routine einen Namen, dann speichere.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>It would take more than 6 hours. Take out some sets or items.</source>
        <translation>Es würde mehr als 6 Stunden dauern. Nimm einige Sätze oder Einträge heraus.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>March or walk briskly</source>
        <translation>Marschiere oder geh zügig</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Meine Routine</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Rest between repetitions</source>
        <translation>Pause zwischen Wiederholungen</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen Sätzen</translation>
    </message>
    <message>
        <source>Rest between sides</source>
        <translation>Pause zwischen Seiten</translation>
    </message>
    <message>
        <source>Routine without a name</source>
        <translation>Routine ohne Namen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Stand and breathe calmly</source>
        <translation>Steh und atme ruhig</translation>
    </message>
    <message>
        <source>The name has {n} characters; {most} can be shown. Shorten it.</source>
        <translation>Der Name hat {n} Zeichen; {most} passen. Kürz ihn.</translation>
    </message>
    <message>
        <source>There is a routine named “{name}” already. Give this another name.</source>
        <translation>Es gibt schon eine Routine namens „{name}“. Gib dieser einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for a copy of “{name}”.</source>
        <translation>Auf der Festplatte ist kein Platz mehr für eine Kopie von „{name}“.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>You have “{name}” already, just like that.</source>
        <translation>Du hast „{name}“ schon, genau so.</translation>
    </message>
    <message>
        <source>Your clip is not on this computer</source>
        <translation>Dein Clip ist nicht auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>exercise(s)</source>
        <translation>
            <numerusform>Übung</numerusform>
            <numerusform>Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>own pace</source>
        <translation>eigenes Tempo</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>until done</source>
        <translation>bis fertig</translation>
    </message>
    <message>
        <source>{name} (mine)</source>
        <translation>{name} (meine)</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <source>{name}: a whole number from {least} to {most}.</source>
        <translation>{name}: eine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{name}: now {n} of {total}</source>
        <translation>{name}: jetzt {n} von {total}</translation>
    </message>
    <message>
        <source>{name}: {least} to {most} s.</source>
        <translation>{name}: {least} bis {most} s.</translation>
    </message>
    <message>
        <source>{name}: {least} to {most} s. Other counts may make you light-headed (clinical judgement).</source>
        <translation>{name}: {least} bis {most} s. Andere Zeiten können schwindlig machen (klinisches Urteil).</translation>
    </message>
    <message>
        <source>{n} routines were imported.</source>
        <translation>{n} Routinen wurden importiert.</translation>
    </message>
    <message>
        <source>“{name}” could not be added.</source>
        <translation>„{name}“ konnte nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>“{name}” could not be read or copied. Check that you may open it.</source>
        <translation>„{name}“ konnte nicht gelesen oder kopiert werden. Prüf, ob du die Datei öffnen darfst.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {cause}. Choose another folder.</source>
        <translation>„{name}“ konnte nicht geschrieben werden: {cause}. Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” gave no picture in time, so it was left alone. Save it again as MP4 (H.264) or WebM, then choose that file.</source>
        <translation>„{name}“ gab nicht rechtzeitig ein Bild und wurde in Ruhe gelassen. Speichere die Datei neu als MP4 (H.264) oder WebM, dann wähl sie.</translation>
    </message>
    <message>
        <source>“{name}” has larger pictures than 3840 × 2160. Save it smaller.</source>
        <translation>„{name}“ hat größere Bilder als 3840 × 2160. Speichere es kleiner.</translation>
    </message>
    <message>
        <source>“{name}” holds no video, only the address of one. Choose the video itself.</source>
        <translation>„{name}“ enthält kein Video, nur die Adresse von einem. Wähl das Video selbst.</translation>
    </message>
    <message>
        <source>“{name}” is a kind of video that is not played here. Save it as MP4 or WebM with a video converter, such as HandBrake, then choose that file.</source>
        <translation>„{name}“ ist eine Art Video, die hier nicht läuft. Speichere es mit einem Umwandler wie HandBrake als MP4 oder WebM, dann wähl diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or its pictures are packed in a way that is not played here. Save it again as MP4 (H.264) or WebM, then choose that file.</source>
        <translation>„{name}“ ist beschädigt, oder die Bilder sind so gepackt, dass es hier nicht läuft. Speichere es neu als MP4 (H.264) oder WebM, dann wähl diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>„{name}“ ist leer. Wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 500 MB. Cut out the part that shows the exercise.</source>
        <translation>„{name}“ ist größer als 500 MB. Schneid den Teil heraus, der die Übung zeigt.</translation>
    </message>
    <message>
        <source>“{name}” is not a file on this computer.</source>
        <translation>„{name}“ ist keine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose a video file.</source>
        <translation>„{name}“ ist keine Datei. Wähl eine Videodatei.</translation>
    </message>
    <message>
        <source>“{name}” is not a video, whatever its ending says. Choose an MP4 or WebM file.</source>
        <translation>„{name}“ ist kein Video, was die Endung auch sagt. Wähl eine MP4- oder WebM-Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Choose another file.</source>
        <translation>„{name}“ ist nicht mehr da. Wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>„{name}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” is shorter than half a second or longer than 10 minutes.</source>
        <translation>„{name}“ ist kürzer als eine halbe Sekunde oder länger als 10 Minuten.</translation>
    </message>
    <message>
        <source>“{name}” is used</source>
        <translation>„{name}“ wird verwendet</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” was imported.</source>
        <translation>„{name}“ wurde importiert.</translation>
    </message>
    <message>
        <source>“{name}” was imported. Its own clips did not come with the file: the exercises’ clips are shown until you add them again.</source>
        <translation>„{name}“ wurde importiert. Eigene Clips kamen nicht mit der Datei: Bis du sie wieder hinzufügst, werden die Clips der Übungen gezeigt.</translation>
    </message>
</context>
<context>
    <name>second place</name>
    <message>
        <source>It could not be written: choose another.</source>
        <translation>Dort ließ sich nicht schreiben: Wähl einen anderen.</translation>
    </message>
    <message>
        <source>It is full: make room, or choose another.</source>
        <translation>Er ist voll: Schaff Platz, oder wähl einen anderen.</translation>
    </message>
    <message>
        <source>It may only be read: allow writing, or choose another.</source>
        <translation>Er darf nur gelesen werden: Erlaub das Schreiben, oder wähl einen anderen.</translation>
    </message>
    <message>
        <source>No back-up is there yet.</source>
        <translation>Dort ist noch keine Sicherung.</translation>
    </message>
    <message>
        <source>No second place for back-ups is chosen.</source>
        <translation>Kein zweiter Ort für Sicherungen ist gewählt.</translation>
    </message>
    <message>
        <source>The folder is not there: plug the stick in, or choose another.</source>
        <translation>Der Ordner ist nicht da: Steck den Stick ein, oder wähl einen anderen.</translation>
    </message>
    <message>
        <source>The newest back-up there is of {day}.</source>
        <translation>Die neueste Sicherung dort ist vom {day}.</translation>
    </message>
    <message>
        <source>The next back-up is copied there.</source>
        <translation>Die nächste Sicherung wird dorthin kopiert.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A sound of its own for breathing in, breathing out, holding and resting.</source>
        <translation>Ein eigener Klang für Einatmen, Ausatmen, Halten und Pausen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>As the routine says</source>
        <translation>Wie die Routine sagt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Before a paused set goes on, and at the end of rests and holds.</source>
        <translation>Bevor ein angehaltener Satz weitergeht und am Ende von Pausen und Halten.</translation>
    </message>
    <message>
        <source>Comes with the app, and keeps closest to the clock.</source>
        <translation>Kommt mit der App und bleibt der Uhr am nächsten.</translation>
    </message>
    <message>
        <source>Count repetitions aloud</source>
        <translation>Wiederholungen laut zählen</translation>
    </message>
    <message>
        <source>Count-down</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Everything grows with it, the numbers of a session too.</source>
        <translation>Alles wächst mit, auch die Zahlen einer Einheit.</translation>
    </message>
    <message>
        <source>For when Qt shows no picture; VLC must be installed.</source>
        <translation>Falls Qt kein Bild zeigt; VLC muss installiert sein.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Icons: Lucide</source>
        <translation>Symbole: Lucide</translation>
    </message>
    <message>
        <source>In use now: Qt.</source>
        <translation>Gerade in Benutzung: Qt.</translation>
    </message>
    <message>
        <source>In use now: VLC.</source>
        <translation>Gerade in Benutzung: VLC.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys with Ctrl, Alt or the system’s key belong to the system.</source>
        <translation>Tasten mit Strg, Alt oder der Systemtaste gehören dem System.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Leg to start with</source>
        <translation>Bein, mit dem du beginnst</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Looking for back-ups…</source>
        <translation>Suche nach Sicherungen …</translation>
    </message>
    <message>
        <source>Making a back-up…</source>
        <translation>Sicherung wird gemacht …</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Wird verschoben …</translation>
    </message>
    <message>
        <source>No program here can show folders; the path stands above.</source>
        <translation>Kein Programm hier kann Ordner zeigen; der Pfad steht oben.</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Kein Video</translation>
    </message>
    <message>
        <source>Nothing has been played since the start or the last change.</source>
        <translation>Seit dem Start oder der letzten Änderung wurde nichts abgespielt.</translation>
    </message>
    <message>
        <source>Nothing moves but numbers and the clip.</source>
        <translation>Nichts bewegt sich außer Zahlen und Clip.</translation>
    </message>
    <message>
        <source>Of the screen and of the voice.</source>
        <translation>Des Bildschirms und der Stimme.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off mutes tones and voice together, as the mute key does.</source>
        <translation>Aus schaltet Töne und Stimme zusammen stumm, wie die Stummtaste.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Qt first, VLC if that brings no picture.</source>
        <translation>Zuerst Qt, VLC, wenn das kein Bild bringt.</translation>
    </message>
    <message>
        <source>Read tips aloud</source>
        <translation>Tipps vorlesen</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Rehab Desktop contributors</source>
        <translation>Die Mitwirkenden an Rehab Desktop</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Says what comes next, how long it lasts, and when to change legs.</source>
        <translation>Sagt, was als Nächstes kommt, wie lange es dauert und wann du das Bein wechselst.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound in sessions</source>
        <translation>Ton in Einheiten</translation>
    </message>
    <message>
        <source>Still pictures and words; the least work for an old computer.</source>
        <translation>Standbilder und Worte; am wenigsten Arbeit für einen alten Computer.</translation>
    </message>
    <message>
        <source>Taken: “{does}”. Change that one first.</source>
        <translation>Vergeben: „{does}“. Ändere zuerst diese.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The back-up is made.</source>
        <translation>Die Sicherung ist gemacht.</translation>
    </message>
    <message>
        <source>The back-up is your history now. What was there before is kept in the folder “replaced”.</source>
        <translation>Die Sicherung ist jetzt dein Verlauf. Was vorher da war, bleibt im Ordner „replaced“.</translation>
    </message>
    <message>
        <source>The check before a session can still change it.</source>
        <translation>Die Frage vor einer Einheit kann das noch ändern.</translation>
    </message>
    <message>
        <source>The history that was in this folder is open now. Yours stays in the old folder.</source>
        <translation>Der Verlauf, der in diesem Ordner lag, ist jetzt offen. Deiner bleibt im alten Ordner.</translation>
    </message>
    <message>
        <source>The next start asks what to open.</source>
        <translation>Der nächste Start fragt, was geöffnet wird.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Diese App</translation>
    </message>
    <message>
        <source>This is how loud I speak.</source>
        <translation>So laut spreche ich.</translation>
    </message>
    <message>
        <source>This key moves about the screen, tells pain or leaves; choose another.</source>
        <translation>Diese Taste bewegt dich auf dem Bildschirm, nennt Schmerz oder verlässt; wähl eine andere.</translation>
    </message>
    <message>
        <source>Time between exercises</source>
        <translation>Zeit zwischen Übungen</translation>
    </message>
    <message>
        <source>To get up, fetch things and settle; the time to set each exercise up comes on top.</source>
        <translation>Zum Aufstehen, Holen und Ankommen; die Zeit zum Aufbau jeder Übung kommt dazu.</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Typeface: Inter</source>
        <translation>Schrift: Inter</translation>
    </message>
    <message>
        <source>VLC</source>
        <translation>VLC</translation>
    </message>
    <message>
        <source>Version {here}, with Qt {qt}</source>
        <translation>Version {here}, mit Qt {qt}</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>What plays the clips</source>
        <translation>Was die Clips abspielt</translation>
    </message>
    <message>
        <source>Whatever works</source>
        <translation>Was funktioniert</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Your history is kept here from now on. The old folder stays as it was.</source>
        <translation>Dein Verlauf liegt ab jetzt hier. Der alte Ordner bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Your own clips could not all be copied. Copy the folder “clips” from {path} to here.</source>
        <translation>Deine eigenen Clips konnten nicht alle kopiert werden. Kopiere den Ordner „clips“ aus {path} hierher.</translation>
    </message>
    <message>
        <source>libvlc, where it is installed</source>
        <translation>libvlc, wo es installiert ist</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{title}: {path}. {remedy}</source>
        <translation>{title}: {path}. {remedy}</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Read: {what}</source>
        <translation>Gelesen: {what}</translation>
    </message>
    <message>
        <source>clinical judgement</source>
        <translation>klinisches Urteil</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Back-ups of several clinics lie there. Choose one: {names}</source>
        <translation>Dort liegen Sicherungen mehrerer Praxen. Wähl eine: {names}</translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation>Praxis wird angelegt …</translation>
    </message>
    <message>
        <source>My training</source>
        <translation>Mein Training</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>No back-up of a clinic that can be used lies there. Choose the folder with files called “history-….sqlite” and “clinic.json”.</source>
        <translation>Dort liegt keine brauchbare Sicherung einer Praxis. Wähl den Ordner mit Dateien namens „history-….sqlite“ und „clinic.json“.</translation>
    </message>
    <message>
        <source>That is neither a passphrase nor the code of this clinic.</source>
        <translation>Das ist weder eine Passphrase noch der Code dieser Praxis.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Dein Kürzel</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Dein Name, wenn du magst</translation>
    </message>
    <message>
        <source>{clinic}, last back-up of {day}</source>
        <translation>{clinic}, letzte Sicherung vom {day}</translation>
    </message>
</context>
<context>
    <name>trail sheet</name>
    <message>
        <source>Entry {number} of the trail, {day}, {time}</source>
        <translation>Eintrag {number} im Protokoll, {day}, {time}</translation>
    </message>
    <message>
        <source>Every entry of the trail is chained to the one before. Whoever takes entries off its end later, or writes another trail, cannot arrive at these groups.</source>
        <translation>Jeder Eintrag im Protokoll ist mit dem vorigen verkettet. Wer später am Ende Einträge entfernt oder ein anderes Protokoll schreibt, kommt nicht auf diese Zeichengruppen.</translation>
    </message>
    <message>
        <source>Keep this page, not with the computer. To compare it, type the groups into the clinic's settings under “Check the trail”. It names no patient.</source>
        <translation>Bewahre dieses Blatt auf, nicht beim Computer. Zum Vergleichen gib die Zeichengruppen in den Einstellungen der Praxis unter „Protokoll prüfen“ ein. Es nennt keine Patienten.</translation>
    </message>
    <message>
        <source>Paper of the day</source>
        <translation>Blatt des Tages</translation>
    </message>
    <message>
        <source>{title}, of {day}  ·  made with Rehab Desktop</source>
        <translation>{title}, {day}  ·  erstellt mit Rehab Desktop</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of the app wrote it; this is version {here}. The file was left exactly as it is.</source>
        <translation>Eine neuere Version der App hat sie geschrieben; dies ist Version {here}. Die Datei blieb genau, wie sie ist.</translation>
    </message>
    <message>
        <source>Another program holds the file. Nothing was changed.</source>
        <translation>Ein anderes Programm benutzt die Datei. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and healthy, then try again.</source>
        <translation>Prüf, ob die Festplatte verbunden und in Ordnung ist, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one and try again.</source>
        <translation>Wähl einen anderen Ordner, oder erlaub das Schreiben in diesen und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>App schließen</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Schließ das andere Programm, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaff etwas Platz, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Give it a moment and try again.</source>
        <translation>Wart einen Moment und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Give it a moment and try again. If that does not help, end process {number} in your system’s list of programs: a session in progress is kept up to the last second.</source>
        <translation>Wart einen Moment und versuch es noch einmal. Wenn das nicht hilft, beende Prozess {number} in der Programmliste deines Systems: Eine laufende Einheit bleibt bis auf die letzte Sekunde erhalten.</translation>
    </message>
    <message>
        <source>It cannot be read any more, most likely because of a fault of the disk or of another program. It was left exactly as it is.</source>
        <translation>Sie kann nicht mehr gelesen werden, am ehesten wegen eines Fehlers der Festplatte oder eines anderen Programms. Sie blieb genau, wie sie ist.</translation>
    </message>
    <message>
        <source>It is encrypted, and the keys of this folder do not open it. It was left exactly as it is.</source>
        <translation>Er ist verschlüsselt, und die Schlüssel dieses Ordners öffnen ihn nicht. Er blieb genau, wie er ist.</translation>
    </message>
    <message>
        <source>Its window was asked to come to the front, and nothing came back. Nothing was changed.</source>
        <translation>Ihr Fenster sollte nach vorn kommen, aber es kam keine Antwort. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Looking for back-ups…</source>
        <translation>Suche nach Sicherungen …</translation>
    </message>
    <message>
        <source>No program here can show folders; its path stands above.</source>
        <translation>Kein Programm hier kann Ordner zeigen; der Pfad steht oben.</translation>
    </message>
    <message>
        <source>Nothing can be saved here</source>
        <translation>Hier lässt sich nichts speichern</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Put back the key file that belongs to it, such as the copy beside its back-ups, and try again; or restore a back-up. The locked file is kept.</source>
        <translation>Leg die Schlüsseldatei zurück, die dazugehört, etwa die Kopie bei den Sicherungen, und versuch es noch einmal; oder stell eine Sicherung wieder her. Die verschlossene Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Restore a back-up; or put the file back where it was, and try again.</source>
        <translation>Stell eine Sicherung wieder her; oder leg die Datei dorthin zurück, wo sie war, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Somebody or another program has taken it away; its back-ups are still there.</source>
        <translation>Jemand oder ein anderes Programm hat sie weggenommen; ihre Sicherungen sind noch da.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>That did not help.</source>
        <translation>Das hat nicht geholfen.</translation>
    </message>
    <message>
        <source>The app is open, but does not answer</source>
        <translation>Die App ist offen, antwortet aber nicht</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Die Festplatte meldet einen Fehler</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>Der Verlauf lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The history file is missing</source>
        <translation>Die Datei des Verlaufs fehlt</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>Der Verlauf ist in Benutzung</translation>
    </message>
    <message>
        <source>There is no room left to open your history. Nothing was lost.</source>
        <translation>Es ist kein Platz mehr, um deinen Verlauf zu öffnen. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>This folder and its files may only be read.</source>
        <translation>Dieser Ordner und seine Dateien dürfen nur gelesen werden.</translation>
    </message>
    <message>
        <source>This history needs a newer app</source>
        <translation>Dieser Verlauf braucht eine neuere App</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Versuch es noch einmal, oder wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht …</translation>
    </message>
    <message>
        <source>Update the app, then open it again.</source>
        <translation>Aktualisiere die App, dann öffne ihn noch einmal.</translation>
    </message>
    <message>
        <source>Version {made_by} of the app wrote it; this is version {here}. The file was left exactly as it is.</source>
        <translation>Version {made_by} der App hat ihn geschrieben; dies ist Version {here}. Die Datei blieb genau, wie sie ist.</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept.</source>
        <translation>Was du auch wählst, die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your history could not be read or written. Nothing was changed.</source>
        <translation>Dein Verlauf konnte nicht gelesen oder geschrieben werden. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Your history file is damaged</source>
        <translation>Die Datei deines Verlaufs ist beschädigt</translation>
    </message>
    <message>
        <source>Your history is locked with another key</source>
        <translation>Dein Verlauf hat einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}, die letzte am {day}</translation>
    </message>
    <message>
        <source>{title}: {path}. {remedy}</source>
        <translation>{title}: {path}. {remedy}</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s), at your own pace.</source>
        <translation>
            <numerusform>%n Wiederholung, in deinem Tempo.</numerusform>
            <numerusform>%n Wiederholungen, in deinem Tempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) begun</source>
        <translation>
            <numerusform>%n Satz begonnen</numerusform>
            <numerusform>%n Sätze begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) done</source>
        <translation>
            <numerusform>%n Satz gemacht</numerusform>
            <numerusform>%n Sätze gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you start if one is true</source>
        <translation>Frag vor dem Beginn ärztlich oder in der Physiotherapie nach, wenn eines davon zutrifft</translation>
    </message>
    <message>
        <source>At your own pace, then press Done</source>
        <translation>In deinem Tempo, dann drück Fertig</translation>
    </message>
    <message>
        <source>Be seen by a doctor today</source>
        <translation>Lass dich heute ärztlich untersuchen</translation>
    </message>
    <message>
        <source>Begin with the easier version.</source>
        <translation>Beginn mit der leichteren Version.</translation>
    </message>
    <message>
        <source>Book a visit with a doctor or physiotherapist</source>
        <translation>Mach einen Termin in der Arztpraxis oder Physiotherapie aus</translation>
    </message>
    <message>
        <source>Breath {n} of {total}</source>
        <translation>Atemzug {n} von {total}</translation>
    </message>
    <message>
        <source>Call the emergency number now (112 in Europe)</source>
        <translation>Ruf jetzt den Notruf an (in Europa 112)</translation>
    </message>
    <message>
        <source>Carry on as planned next time.</source>
        <translation>Mach nächstes Mal weiter wie geplant.</translation>
    </message>
    <message>
        <source>Change legs and set up again</source>
        <translation>Wechsle das Bein und nimm die Position wieder ein</translation>
    </message>
    <message>
        <source>Could not be saved: {reason}</source>
        <translation>Konnte nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>Do what is left in the easier version.</source>
        <translation>Mach den Rest in der leichteren Version.</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Easier: {rung}</source>
        <translation>Leichter: {rung}</translation>
    </message>
    <message>
        <source>Extra set</source>
        <translation>Zusatzsatz</translation>
    </message>
    <message>
        <source>First: {title}.</source>
        <translation>Zuerst: {title}.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation>Mach dich bereit.</translation>
    </message>
    <message>
        <source>Go on gently, and stop if it grows.</source>
        <translation>Mach sanft weiter, und hör auf, wenn der Schmerz zunimmt.</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation>Hälfte.</translation>
    </message>
    <message>
        <source>LEFT leg</source>
        <translation>LINKES Bein</translation>
    </message>
    <message>
        <source>Leave what hurt alone for two days and come back one level lower.</source>
        <translation>Lass, was wehgetan hat, zwei Tage ruhen und kehre eine Stufe tiefer zurück.</translation>
    </message>
    <message>
        <source>Left leg.</source>
        <translation>Linkes Bein.</translation>
    </message>
    <message>
        <source>Let go and breathe</source>
        <translation>Lass los und atme</translation>
    </message>
    <message>
        <source>Let go, breathe, then change legs</source>
        <translation>Lass los, atme, dann wechsle das Bein</translation>
    </message>
    <message>
        <source>Next: {title}.</source>
        <translation>Als Nächstes: {title}.</translation>
    </message>
    <message>
        <source>No more training today and tomorrow. What hurt rests for two whole days and comes back one level lower.</source>
        <translation>Heute und morgen kein Training mehr. Was wehgetan hat, ruht zwei ganze Tage und kommt eine Stufe tiefer zurück.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Noch nichts gemacht</translation>
    </message>
    <message>
        <source>One more set added</source>
        <translation>Ein Satz dazu</translation>
    </message>
    <message>
        <source>Or: {version}.</source>
        <translation>Oder: {version}.</translation>
    </message>
    <message>
        <source>Pain {lowest} to {highest}: {advice}</source>
        <translation>Schmerz {lowest} bis {highest}: {advice}</translation>
    </message>
    <message>
        <source>Pain {n}</source>
        <translation>Schmerz {n}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>RIGHT leg</source>
        <translation>RECHTES Bein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Repetition {n} of {total}</source>
        <translation>Wiederholung {n} von {total}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rest. Next: {title}, left leg.</source>
        <translation>Pause. Danach: {title}, linkes Bein.</translation>
    </message>
    <message>
        <source>Rest. Next: {title}, right leg.</source>
        <translation>Pause. Danach: {title}, rechtes Bein.</translation>
    </message>
    <message>
        <source>Rest. Next: {title}.</source>
        <translation>Pause. Danach: {title}.</translation>
    </message>
    <message>
        <source>Right leg.</source>
        <translation>Rechtes Bein.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Session complete.</source>
        <translation>Einheit beendet.</translation>
    </message>
    <message>
        <source>Session complete. Well done.</source>
        <translation>Einheit geschafft. Gut gemacht.</translation>
    </message>
    <message>
        <source>Set {n} of {total}</source>
        <translation>Satz {n} von {total}</translation>
    </message>
    <message>
        <source>Stop at once at any of these</source>
        <translation>Hör sofort auf bei jedem dieser Zeichen</translation>
    </message>
    <message>
        <source>Stop this exercise for today.</source>
        <translation>Hör für heute mit dieser Übung auf.</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Switch to the left leg.</source>
        <translation>Wechsle auf das linke Bein.</translation>
    </message>
    <message>
        <source>Switch to the right leg.</source>
        <translation>Wechsle auf das rechte Bein.</translation>
    </message>
    <message>
        <source>Take the easier version next time.</source>
        <translation>Nimm nächstes Mal die leichtere Version.</translation>
    </message>
    <message>
        <source>That exercise is over for today.</source>
        <translation>Diese Übung ist für heute vorbei.</translation>
    </message>
    <message>
        <source>That is a sore knee: rest it today, or ask your physiotherapist first.</source>
        <translation>Das Knie ist gereizt: Gönn ihm heute Ruhe, oder frag zuerst in deiner Physiotherapie.</translation>
    </message>
    <message>
        <source>The easier version comes next.</source>
        <translation>Als Nächstes kommt die leichtere Version.</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>While you train</source>
        <translation>Während du trainierst</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <source>You need: {things}</source>
        <translation>Du brauchst: {things}</translation>
    </message>
    <message>
        <source>You told a pain in it, so it is kept.</source>
        <translation>Du hast in der Einheit Schmerz genannt, daher bleibt sie erhalten.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date; see QDate::toString</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMM</source>
        <comment>a date; see QDate::toString</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a date; see QDate::toString</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date; see QDate::toString</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>session complete</source>
        <translation>Einheit geschafft</translation>
    </message>
    <message>
        <source>stopped because it hurt in {exercise}</source>
        <translation>{exercise} abgebrochen, weil es wehtat</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>früher beendet</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message numerus="yes">
        <source>{done}/%n set(s)</source>
        <translation>
            <numerusform>{done}/%n Satz</numerusform>
            <numerusform>{done}/%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation>{dose} je Seite</translation>
    </message>
    <message>
        <source>{exercise}: gently next time.</source>
        <translation>{exercise}: nächstes Mal sanft.</translation>
    </message>
    <message>
        <source>{exercise}: the easier version next time.</source>
        <translation>{exercise}: nächstes Mal die leichtere Version.</translation>
    </message>
    <message>
        <source>{label}, {seconds}.</source>
        <translation>{label}, {seconds}.</translation>
    </message>
    <message>
        <source>{n} begun</source>
        <translation>{n} begonnen</translation>
    </message>
    <message>
        <source>{n} in {exercise}</source>
        <translation>{n} bei {exercise}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} more sets added</source>
        <translation>{n} Sätze dazu</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message numerus="yes">
        <source>{sets} × %n breath(s)</source>
        <translation>
            <numerusform>{sets} × %n Atemzug</numerusform>
            <numerusform>{sets} × %n Atemzüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets} × %n rep(s)</source>
        <translation>
            <numerusform>{sets} × %n Wdh.</numerusform>
            <numerusform>{sets} × %n Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sets} × {reps} each side</source>
        <translation>{sets} × {reps} je Seite</translation>
    </message>
    <message>
        <source>{sets} × {reps} × {s} s</source>
        <translation>{sets} × {reps} × {s} s</translation>
    </message>
    <message>
        <source>{sets} × {s} s</source>
        <translation>{sets} × {s} s</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>{time} insgesamt</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{title}, {time} left</source>
        <translation>{title}, noch {time}</translation>
    </message>
    <message>
        <source>{when} you stopped at {place}.</source>
        <translation>{when} hast du bei {place} aufgehört.</translation>
    </message>
</context>
</TS>
