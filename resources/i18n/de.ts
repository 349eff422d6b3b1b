<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>Coach</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>Demo</name>
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
    <name>ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
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
    <name>Hero</name>
    <message>
        <source>Start session</source>
        <translation>Einheit starten</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HurtsOverlay</name>
    <message>
        <source>Easier version</source>
        <translation>Leichtere Version</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>Go on with the next one after a short count-down.</source>
        <translation>Nach einem kurzen Countdown geht es mit der nächsten weiter.</translation>
    </message>
    <message>
        <source>Good that you stopped. How much is it, 0 to 10?</source>
        <translation>Gut, dass du aufgehört hast. Wie stark ist es, 0 bis 10?</translation>
    </message>
    <message>
        <source>It is fine, go on</source>
        <translation>Alles gut, weiter</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Noch nichts gemacht</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Stop this exercise</source>
        <translation>Diese Übung beenden</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
    <message>
        <source>What was done is kept.</source>
        <translation>Was gemacht ist, bleibt erhalten.</translation>
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
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A session is running</source>
        <translation>Eine Einheit läuft</translation>
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
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>LeaveOverlay</name>
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
</context>
<context>
    <name>Main</name>
    <message>
        <source>Runner’s Knee</source>
        <translation>Läuferknie</translation>
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
    <name>Others</name>
    <message>
        <source>Other routines</source>
        <translation>Weitere Programme</translation>
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
        <source>Space</source>
        <translation>Leertaste</translation>
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
        <source>Runner’s Knee</source>
        <translation>Läuferknie</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>Sicherheit zuerst</translation>
    </message>
</context>
<context>
    <name>ReadyScreen</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>Leg bereit</translation>
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
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
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
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>You can leave this out. 0 is no pain, 10 the worst you can think of.</source>
        <translation>Du kannst das auslassen. 0 ist kein Schmerz, 10 der schlimmste, den du dir vorstellen kannst.</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>How was that set? Pain, 0 to 10</source>
        <translation>Wie war der Satz? Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Pain in that set</source>
        <translation>Schmerz in diesem Satz</translation>
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
    <name>RoutinesPage</name>
    <message>
        <source>Routines</source>
        <translation>Programme</translation>
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
    <name>ScoreRow</name>
    <message>
        <source>%1, %2 of 10</source>
        <translation>%1, %2 von 10</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>%1 sets</source>
        <translation>%1 Sätze</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
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
    <message>
        <source>Nothing was begun, so nothing was kept.</source>
        <translation>Es wurde nichts begonnen, also wurde nichts behalten.</translation>
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
    <name>Transport</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <source>Pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
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
        <source>Space</source>
        <translation>Leertaste</translation>
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
        <source>2 s in, 1 s pause, 2 s out, 1 s pause</source>
        <translation>2 s ein, 1 s innehalten, 2 s aus, 1 s innehalten</translation>
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
        <source>2 s up, hold, 2 s down. Later version: one quick switch a second.</source>
        <translation>2 s hoch, halten, 2 s ab. Später: ein schneller Wechsel pro Sekunde.</translation>
    </message>
    <message>
        <source>2 sets of 12 switches, 6 each way, with holds of 3 s; up to once a day</source>
        <translation>2 Sätze mit 12 Wechseln, 6 je Richtung, je 3 s gehalten; bis zu einmal am Tag</translation>
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
        <source>2 to 3 times a week</source>
        <translation>2- bis 3-mal pro Woche</translation>
    </message>
    <message>
        <source>2 to 3 times a week, not on consecutive days</source>
        <translation>2- bis 3-mal pro Woche, nicht an aufeinanderfolgenden Tagen</translation>
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
        <source>3 sets of 20 s a leg, 2 to 3 times a week, effort 5 to 7/10</source>
        <translation>3 Sätze zu 20 s je Bein, 2- bis 3-mal pro Woche, Anstrengung 5 bis 7/10</translation>
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
        <source>3 sets of 30 s on two legs (start with 20 s), 2 to 3 times a week, effort 6 to 8/10</source>
        <translation>3 Sätze zu 30 s auf beiden Beinen (beginne mit 20 s), 2- bis 3-mal pro Woche, Anstrengung 6 bis 8/10</translation>
    </message>
    <message>
        <source>3 sets of 4 breaths, in time 5 sets of 4</source>
        <translation>3 Sätze mit 4 Atemzügen, mit der Zeit 5 Sätze mit 4</translation>
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
        <source>4 sets of 20 s, then 3 sets of 10 quick switches; 4 holds of 45 s where the tendon needs work</source>
        <translation>4 Sätze zu 20 s, dann 3 Sätze mit 10 schnellen Wechseln; 4-mal 45 s halten, wenn die Sehne Arbeit braucht</translation>
    </message>
    <message>
        <source>5 holds of 10 s</source>
        <translation>5-mal 10 s halten</translation>
    </message>
    <message>
        <source>5 sets; then, on each breath out, take one foot 2 cm off the wall in turn</source>
        <translation>5 Sätze; dann bei jedem Ausatmen abwechselnd einen Fuß 2 cm von der Wand lösen</translation>
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
        <source>A cramp that does not ease within 30 s</source>
        <translation>Ein Krampf, der nicht innerhalb von 30 s nachlässt</translation>
    </message>
    <message>
        <source>A dull, slow contact is feedback. Reset rather than grind on.</source>
        <translation>Ein dumpfer, langsamer Kontakt ist eine Rückmeldung. Setz neu an, statt dich durchzuquälen.</translation>
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
        <source>A sharp or catching feeling, or the knee gives way, locks or swells</source>
        <translation>Ein stechendes oder hakendes Gefühl, oder das Knie gibt nach, klemmt oder schwillt an</translation>
    </message>
    <message>
        <source>A straighter knee, bent 10 to 15 degrees</source>
        <translation>Ein gestreckteres Knie, 10 bis 15 Grad gebeugt</translation>
    </message>
    <message>
        <source>A sudden snap in the calf</source>
        <translation>Ein plötzlicher Riss in der Wade</translation>
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
        <source>Acute back pain with symptoms in the leg</source>
        <translation>Akute Rückenschmerzen mit Beschwerden im Bein</translation>
    </message>
    <message>
        <source>Acute disc symptoms</source>
        <translation>Akute Bandscheibenbeschwerden</translation>
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
        <source>After two good sessions in a row change one thing only.</source>
        <translation>Ändere nach zwei guten Einheiten in Folge nur eine Sache.</translation>
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
        <source>Buttock tight, pelvis level; keep breathing</source>
        <translation>Gesäß angespannt, Becken waagrecht; weiteratmen</translation>
    </message>
    <message>
        <source>Calf strain or Achilles rupture less than 12 weeks ago, unless cleared</source>
        <translation>Wadenzerrung oder Achillessehnenriss vor weniger als 12 Wochen, außer mit ärztlicher Freigabe</translation>
    </message>
    <message>
        <source>Calf swelling, warmth or one-sided pain at rest: do not exercise, get urgent help</source>
        <translation>Schwellung, Wärme oder einseitiger Schmerz der Wade in Ruhe: nicht trainieren, sofort Hilfe holen</translation>
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
        <translation>Mach es im Liegen auf dem Rücken mit weit gestellten Füßen</translation>
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
        <translation>Die Laufübungen kommen vor der Kraft, damit du sie frisch machst. Zuerst Kraft geht auch.</translation>
    </message>
    <message>
        <source>Drills with knee pain no more than 2/10 and not worse next morning</source>
        <translation>Laufübungen mit höchstens 2/10 Knieschmerz und am nächsten Morgen nicht schlechter</translation>
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
        <source>Effort of 4 to 5/10</source>
        <translation>Anstrengung 4 bis 5/10</translation>
    </message>
    <message>
        <source>End the set at the first heavy step. Walk and breathe.</source>
        <translation>Beende den Satz beim ersten schweren Schritt. Geh und atme.</translation>
    </message>
    <message>
        <source>Face a solid wall on a floor that does not slip, hands flat at shoulder height, arms straight. Step back until the body leans as one line from heel to head. Stand on one forefoot, heel at mid-height; other knee forward at hip height, toes up.</source>
        <translation>Stell dich vor eine feste Wand auf rutschfestem Boden, Hände flach auf Schulterhöhe, Arme gestreckt. Geh zurück, bis sich der Körper als eine Linie von der Ferse bis zum Kopf neigt. Steh auf einem Vorfuß, die Ferse auf halber Höhe; das andere Knie vorn auf Hüfthöhe, Zehen hoch.</translation>
    </message>
    <message>
        <source>Feel three points under the front foot: heel, base of the big toe, base of the little toe.</source>
        <translation>Spür drei Punkte unter dem vorderen Fuß: Ferse, Grundgelenk der Großzehe, Grundgelenk der Kleinzehe.</translation>
    </message>
    <message>
        <source>Feeling light-headed? Leave out the wait and breathe normally for half a minute.</source>
        <translation>Ist dir schwummrig? Lass das Warten weg und atme eine halbe Minute normal.</translation>
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
        <source>Full session</source>
        <translation>Ganze Einheit</translation>
    </message>
    <message>
        <source>Full session, low impact</source>
        <translation>Ganze Einheit, gelenkschonend</translation>
    </message>
    <message>
        <source>Gate not yet passed</source>
        <translation>Voraussetzung noch nicht erfüllt</translation>
    </message>
    <message>
        <source>General: it speaks of both drills.</source>
        <translation>Allgemein: Er spricht von beiden Laufübungen.</translation>
    </message>
    <message>
        <source>Going on for the time's sake when contacts slow</source>
        <translation>Nur wegen der Zeit weitermachen, obwohl die Kontakte langsamer werden</translation>
    </message>
    <message>
        <source>Groin, hip or bone pain that builds as you run, or pain when hopping on one leg: stop running and have it checked</source>
        <translation>Leisten-, Hüft- oder Knochenschmerz, der beim Laufen zunimmt, oder Schmerz beim Hüpfen auf einem Bein: Hör auf zu laufen und lass es abklären</translation>
    </message>
    <message>
        <source>Half-height is the target: raise the hips to mid-range and keep the buttock of the standing leg on from first to last second.</source>
        <translation>Halbe Höhe ist das Ziel: Heb die Hüfte in die Mitte und halt das Gesäß des Standbeins von der ersten bis zur letzten Sekunde an.</translation>
    </message>
    <message>
        <source>Hamstring cramp from pulling too hard: ease to 2/10</source>
        <translation>Krampf im hinteren Oberschenkel, weil du zu stark ziehst: auf 2/10 lockern</translation>
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
        <source>Heel raises on one leg: 20, or the norm for your age and sex if lower; sides within 10 % of each other</source>
        <translation>Fersenheben auf einem Bein: 20, oder die Norm für dein Alter und Geschlecht, wenn sie niedriger ist; Seiten höchstens 10 % auseinander</translation>
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
        <source>Heels sliding in</source>
        <translation>Die Fersen rutschen nach innen</translation>
    </message>
    <message>
        <source>High knees</source>
        <translation>Kniehebelauf</translation>
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
        <translation>Künstliche Hüfte oder Hüftoperation: Frag zuerst in der Chirurgie, denn das Drehen der Hüfte kann eingeschränkt sein</translation>
    </message>
    <message>
        <source>Hip replacement, labral repair or painful impingement: half the range, or leave it out; turning a deeply bent hip can irritate it</source>
        <translation>Künstliche Hüfte, genähte Gelenklippe oder schmerzhaftes Impingement: halber Weg oder weglassen; eine stark gebeugte Hüfte zu drehen, kann sie reizen</translation>
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
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hold the stick over the crown of the head. Brace lightly, as if about to cough.</source>
        <translation>Halt den Stab über den Scheitel. Spann den Bauch leicht an, als müsstest du gleich husten.</translation>
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
        <source>Hot, red, swollen knee with fever or feeling ill</source>
        <translation>Heißes, rotes, geschwollenes Knie mit Fieber oder Krankheitsgefühl</translation>
    </message>
    <message>
        <source>In running drills stop above 2.</source>
        <translation>Hör bei Laufübungen über 2 auf.</translation>
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
        <source>Jerking into the push</source>
        <translation>Ruckartig drücken</translation>
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
        <translation>Das Knie schiebt weit über die Großzehe hinaus</translation>
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
        <source>Knee pain above 2/10</source>
        <translation>Knieschmerz über 2/10</translation>
    </message>
    <message>
        <source>Knee pain above 5/10</source>
        <translation>Knieschmerz über 5/10</translation>
    </message>
    <message>
        <source>Knee pain above 5/10, or above your own everyday level</source>
        <translation>Knieschmerz über 5/10 oder stärker als dein Alltag</translation>
    </message>
    <message>
        <source>Kneecap pain above 2/10 when turning in</source>
        <translation>Kniescheibenschmerz über 2/10 beim Eindrehen</translation>
    </message>
    <message>
        <source>Kneecap pain in a deep bend: open the knee to 70 to 80 degrees</source>
        <translation>Kniescheibenschmerz in tiefer Beugung: Öffne das Knie auf 70 bis 80 Grad</translation>
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
        <source>Leave out high knees until their gate is passed.</source>
        <translation>Lass den Kniehebelauf weg, bis seine Voraussetzung erfüllt ist.</translation>
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
        <source>Let hip and foot turn like two linked dials, neither ahead of the other.</source>
        <translation>Lass Hüfte und Fuß wie zwei verbundene Räder drehen, keines vor dem anderen.</translation>
    </message>
    <message>
        <source>Let it grow towards the knee only while the contacts stay quiet and quick.</source>
        <translation>Lass ihn erst dann zum Knie hin wachsen, wenn die Kontakte leise und schnell bleiben.</translation>
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
        <translation>Schwummrig? Lass das Warten weg, atme 4 s lang aus und atme 30 s normal.</translation>
    </message>
    <message>
        <source>Line up hips and knees at right angles. Hold the ball lightly, arms relaxed by your sides.</source>
        <translation>Richte Hüften und Knie im rechten Winkel aus. Halt den Ball locker, die Arme entspannt neben dir.</translation>
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
        <translation>Mach die Kreise wieder klein und geh aus.</translation>
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
        <source>Most likely (55 %) a standing lean on the wall in the shape of a stride, loaded on the forefoot. A lying bridge with the feet on the wall is possible (25 %), or the tip slipped here from such a bridge (20 %).</source>
        <translation>Am ehesten (55 %) ein Lehnen im Stand an der Wand in Form eines Laufschritts, auf dem Vorfuß belastet. Möglich ist eine liegende Brücke mit den Füßen an der Wand (25 %), oder der Tipp ist von einer solchen Brücke hierher gerutscht (20 %).</translation>
    </message>
    <message>
        <source>Muscles above and below the knee that hold well together may share the load that reaches it.</source>
        <translation>Muskeln über und unter dem Knie, die gut zusammen halten, können die Last teilen, die es erreicht.</translation>
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
        <source>On one leg: the same shape, the other thigh beside it or pointing up, pelvis level.</source>
        <translation>Auf einem Bein: dieselbe Form, der andere Oberschenkel daneben oder nach oben, Becken waagrecht.</translation>
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
        <source>One calf swollen, warm and painful</source>
        <translation>Eine Wade geschwollen, warm und schmerzhaft</translation>
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
        <source>Out or in short breaths through the push; never hold it</source>
        <translation>Aus oder in kurzen Atemzügen durch das Drücken; nie anhalten</translation>
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
        <source>Pain of 6 or more, or two bad mornings: rest this exercise for 48 hours and return one level lower.</source>
        <translation>Schmerz von 6 oder mehr, oder zwei schlechte Morgen: Lass diese Übung 48 Stunden ruhen und kehre eine Stufe tiefer zurück.</translation>
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
        <source>Running hurts above 2/10 at present: march only</source>
        <translation>Laufen tut zurzeit mehr als 2/10 weh: nur marschieren</translation>
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
        <translation>Kurz und rhythmisch; nie anhalten</translation>
    </message>
    <message>
        <source>Short split stance beside a wall or chair, fingertips on it for balance. Working foot in front and flat, knee soft, most of the weight on it, toes straight ahead.</source>
        <translation>Kurze Schrittstellung neben einer Wand oder einem Stuhl, Fingerspitzen daran für das Gleichgewicht. Der arbeitende Fuß vorn und flach, das Knie weich, das meiste Gewicht darauf, Zehen geradeaus.</translation>
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
        <source>Sit on a block</source>
        <translation>Setz dich auf einen Block</translation>
    </message>
    <message>
        <source>Sit tall with the feet wide and the hands behind you. Drop both knees to the right.</source>
        <translation>Setz dich aufrecht hin, Füße weit, Hände hinter dir. Lass beide Knie nach rechts sinken.</translation>
    </message>
    <message>
        <source>Sit tall, both sit bones heavy; breathe in</source>
        <translation>Aufrecht sitzen, beide Sitzbeine schwer; einatmen</translation>
    </message>
    <message>
        <source>Sit tall, knees bent, feet wider than the hips, hands behind you at first. Drop both knees to one side: front thigh turned out, rear thigh turned in, knees near right angles.</source>
        <translation>Sitz aufrecht, Knie gebeugt, Füße weiter als die Hüften, Hände zuerst hinter dir. Lass beide Knie zu einer Seite sinken: vorderer Oberschenkel ausgedreht, hinterer eingedreht, Knie etwa im rechten Winkel.</translation>
    </message>
    <message>
        <source>Sit with the foot flat and do the same rotation</source>
        <translation>Sitz mit flachem Fuß und mach dieselbe Drehung</translation>
    </message>
    <message>
        <source>Sitting or leaning back</source>
        <translation>Sitzen oder sich zurücklehnen</translation>
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
        <translation>Am nächsten Morgen gereizt: Mach nächstes Mal etwa ein Drittel weniger.</translation>
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
        <source>Stand centred in a solid doorway whose head you reach with bent elbows, palms up against it. Working foot flat under you, knee slightly bent; other foot lightly off the floor.</source>
        <translation>Stell dich mittig in eine feste Tür, deren Sturz du mit gebeugten Ellbogen erreichst, Handflächen nach oben dagegen. Der arbeitende Fuß flach unter dir, das Knie leicht gebeugt; der andere Fuß knapp vom Boden.</translation>
    </message>
    <message>
        <source>Stand in a short split stance, working foot in front and flat, fingertips on the wall.</source>
        <translation>Stell dich in eine kurze Schrittstellung, der arbeitende Fuß vorn und flach, Fingerspitzen an der Wand.</translation>
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
        <source>Standing hip and foot rotations</source>
        <translation>Hüft- und Fußdrehungen im Stand</translation>
    </message>
    <message>
        <source>Standing rotations</source>
        <translation>Drehungen im Stand</translation>
    </message>
    <message>
        <source>Start with both knees dropped to the right, chest tall, both sit bones heavy.</source>
        <translation>Beginn mit beiden Knien nach rechts, Brust aufrecht, beide Sitzbeine schwer.</translation>
    </message>
    <message>
        <source>Start with tiny circles: each foot steps over the other ankle and lands under the hip.</source>
        <translation>Beginn mit winzigen Kreisen: Jeder Fuß steigt über den anderen Knöchel und landet unter der Hüfte.</translation>
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
        <translation>Gleichmäßig, durch die Nase ein, durch den Mund aus; nie anhalten</translation>
    </message>
    <message>
        <source>Stick overhead, then knee height, then high knees</source>
        <translation>Stab über Kopf, dann Kniehöhe, dann Kniehebelauf</translation>
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
        <source>Stop this exercise for today.</source>
        <translation>Hör für heute mit dieser Übung auf.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
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
        <translation>Schwing die Knie nur durch den halben Weg</translation>
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
        <source>The knee is stuck and will not free</source>
        <translation>Das Knie klemmt und löst sich nicht</translation>
    </message>
    <message>
        <source>The note on two legs first and the tip on forefoot and heel both fit this heading.</source>
        <translation>Der Hinweis auf zuerst zwei Beine und der Tipp zu Vorfuß und Ferse passen beide zu dieser Überschrift.</translation>
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
        <source>Thigh turns in, arch lowers, pelvis stays square</source>
        <translation>Oberschenkel dreht ein, Gewölbe senkt sich, Becken bleibt gerade</translation>
    </message>
    <message>
        <source>Thigh turns out, arch rises, big toe stays down</source>
        <translation>Oberschenkel dreht aus, Gewölbe hebt sich, Großzehe bleibt unten</translation>
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
        <source>Three sessions: 3 sets of 10 s in even rhythm (within 5 % from first to last), pain no more than 2/10, normal next morning</source>
        <translation>Drei Einheiten: 3 Sätze zu 10 s in gleichem Rhythmus (höchstens 5 % vom ersten zum letzten), Schmerz höchstens 2/10, am nächsten Morgen wie sonst</translation>
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
        <translation>Bis zum Knie, Stab über Kopf</translation>
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
        <source>Turn the front thigh slowly in. Let the arch lower and the shin follow; the pelvis keeps facing forward.</source>
        <translation>Dreh den vorderen Oberschenkel langsam ein. Lass das Fußgewölbe sinken und das Schienbein folgen; das Becken schaut weiter nach vorn.</translation>
    </message>
    <message>
        <source>Turn the thigh out. Feel the arch rise and keep the base of the big toe on the floor.</source>
        <translation>Dreh den Oberschenkel aus. Spür, wie sich das Gewölbe hebt, und lass das Grundgelenk der Großzehe am Boden.</translation>
    </message>
    <message>
        <source>Twice a week in weeks 1 to 4, or until the gate of high knees is passed</source>
        <translation>Zweimal pro Woche in Woche 1 bis 4, oder bis die Voraussetzung für den Kniehebelauf erfüllt ist</translation>
    </message>
    <message>
        <source>Twice a week, 48 to 72 hours apart</source>
        <translation>Zweimal pro Woche, 48 bis 72 Stunden auseinander</translation>
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
        <translation>Nicht eingestellter Bluthochdruck, Herzkrankheit, Aneurysma, Leistenbruch oder Netzhautprobleme: Frag zuerst ärztlich nach, denn Halten mit großen Muskeln hebt den Blutdruck</translation>
    </message>
    <message>
        <source>Uncontrolled high blood pressure, recent abdominal, hernia or eye surgery, glaucoma: no wait and no balloon</source>
        <translation>Nicht eingestellter Bluthochdruck, frische Bauch-, Leistenbruch- oder Augenoperation, Glaukom: ohne Warten und ohne Luftballon</translation>
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
        <source>Wait</source>
        <translation>Warten</translation>
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
        <source>When travelling</source>
        <translation>Auf Reisen</translation>
    </message>
    <message>
        <source>Within an hour your knee should be back to its usual level.</source>
        <translation>Innerhalb einer Stunde sollte dein Knie wieder wie sonst sein.</translation>
    </message>
    <message>
        <source>You are pregnant, or gave birth within the last 12 weeks</source>
        <translation>du schwanger bist oder in den letzten 12 Wochen geboren hast</translation>
    </message>
    <message>
        <source>You are under 18</source>
        <translation>du unter 18 bist</translation>
    </message>
    <message>
        <source>You cannot put weight on the leg, or the knee has changed shape or swollen badly after a fall or twist</source>
        <translation>Du kannst das Bein nicht belasten, oder das Knie hat nach Sturz oder Verdrehen seine Form verändert oder ist stark geschwollen</translation>
    </message>
    <message>
        <source>You had surgery or a fracture within the last 12 weeks</source>
        <translation>du in den letzten 12 Wochen eine Operation oder einen Bruch hattest</translation>
    </message>
    <message>
        <source>You have a replaced hip or knee</source>
        <translation>du eine künstliche Hüfte oder ein künstliches Knie hast</translation>
    </message>
    <message>
        <source>You have heart disease, uncontrolled blood pressure or fainting spells</source>
        <translation>du eine Herzkrankheit, nicht eingestellten Blutdruck oder Ohnmachtsanfälle hast</translation>
    </message>
    <message>
        <source>You have inflammatory arthritis or osteoporosis</source>
        <translation>du entzündliches Rheuma oder Osteoporose hast</translation>
    </message>
    <message>
        <source>Your kneecap has slipped out before</source>
        <translation>deine Kniescheibe schon einmal herausgesprungen ist</translation>
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
        <source>foam roller</source>
        <translation>Faszienrolle</translation>
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
        <source>pillow</source>
        <translation>Kissen</translation>
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
        <source>Pause (the clicker's blank key)</source>
        <translation>Anhalten (die Schwarz-Taste des Klickers)</translation>
    </message>
    <message>
        <source>Pause, go on, or Done at your own pace</source>
        <translation>Anhalten, weiter, oder Fertig im eigenen Tempo</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Vorige Übung</translation>
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
        <translation>Programme</translation>
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
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt …</translation>
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
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation>{sessions}, die letzte am {day}</translation>
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
        <source>Ask a doctor or physiotherapist before you start if</source>
        <translation>Frag vor dem Beginn ärztlich oder in der Physiotherapie nach, wenn</translation>
    </message>
    <message>
        <source>At your own pace, then press Done</source>
        <translation>In deinem Tempo, dann drück Fertig</translation>
    </message>
    <message>
        <source>Breath {n} of {total}</source>
        <translation>Atemzug {n} von {total}</translation>
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
        <source>Get help now with</source>
        <translation>Hol sofort Hilfe, wenn eines davon zutrifft</translation>
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
        <source>Leave what hurt alone for 48 hours and come back one level lower.</source>
        <translation>Lass, was wehgetan hat, 48 Stunden ruhen und kehre eine Stufe tiefer zurück.</translation>
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
        <source>See somebody about it if</source>
        <translation>Lass es abklären bei</translation>
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
        <source>Stop at once with</source>
        <translation>Hör sofort auf bei</translation>
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
        <source>That is a sore knee: rest it today, or ask your physiotherapist first.</source>
        <translation>Das Knie ist gereizt: Gönn ihm heute Ruhe, oder frag zuerst in deiner Physiotherapie.</translation>
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
    <message>
        <source>{dose} each side</source>
        <translation>{dose} je Seite</translation>
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
    <message>
        <source>{sets} × {reps} breaths</source>
        <translation>{sets} × {reps} Atemzüge</translation>
    </message>
    <message>
        <source>{sets} × {reps} each side</source>
        <translation>{sets} × {reps} je Seite</translation>
    </message>
    <message>
        <source>{sets} × {reps} reps</source>
        <translation>{sets} × {reps} Wdh.</translation>
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
