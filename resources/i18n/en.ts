<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>exercises</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>export</name>
    <message numerus="yes">
        <source>%n exercise(s) did not find room and will be left out.</source>
        <translation>
            <numerusform>%n exercise did not find room and will be left out.</numerusform>
            <numerusform>%n exercises did not find room and will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edited, %n old value(s) kept</source>
        <translation>
            <numerusform>Edited, %n old value kept</numerusform>
            <numerusform>Edited, %n old values kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message numerus="yes">
        <source>%n day(s) without it: a third less to begin with.</source>
        <translation type="vanished">
            <numerusform>%n day without it: a third less to begin with.</numerusform>
            <numerusform>%n days without it: a third less to begin with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without {what}.</source>
        <translation>
            <numerusform>%n day without {what}.</numerusform>
            <numerusform>%n days without {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good session(s) in a row: all sets done, a calm knee, as usual the morning after.</source>
        <translation>
            <numerusform>%n good session in a row: all sets done, a calm knee, as usual the morning after.</numerusform>
            <numerusform>%n good sessions in a row: all sets done, a calm knee, as usual the morning after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good session(s) in a row: all sets done, and a calm knee.</source>
        <translation>
            <numerusform>%n good session in a row: all sets done, and a calm knee.</numerusform>
            <numerusform>%n good sessions in a row: all sets done, and a calm knee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned day(s) went by without a session. Go on from here; nothing is made up.</source>
        <translation type="vanished">
            <numerusform>%n planned day went by without a session. Go on from here; nothing is made up.</numerusform>
            <numerusform>%n planned days went by without a session. Go on from here; nothing is made up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned day(s) went by without a session. That happens: go on from here.</source>
        <translation>
            <numerusform>%n planned day went by without a session. That happens: go on from here.</numerusform>
            <numerusform>%n planned days went by without a session. That happens: go on from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are without an answer. Was the knee back to its usual the mornings after?</source>
        <translation type="vanished">
            <numerusform>%n session are without an answer. Was the knee back to its usual the mornings after?</numerusform>
            <numerusform>%n sessions are without an answer. Was the knee back to its usual the mornings after?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) without it: a third less to begin with.</source>
        <translation type="vanished">
            <numerusform>%n week without it: a third less to begin with.</numerusform>
            <numerusform>%n weeks without it: a third less to begin with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) without it: one level lower.</source>
        <translation type="vanished">
            <numerusform>%n week without it: one level lower.</numerusform>
            <numerusform>%n weeks without it: one level lower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) without {what}.</source>
        <translation>
            <numerusform>%n week without {what}.</numerusform>
            <numerusform>%n weeks without {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned session(s) done</source>
        <translation>
            <numerusform>{done} of %n planned session done</numerusform>
            <numerusform>{done} of %n planned sessions done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>routines</name>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation>
            <numerusform>Add %n item</numerusform>
            <numerusform>Add %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exercise(s)</source>
        <translation>
            <numerusform>exercise</numerusform>
            <numerusform>exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s), at your own pace.</source>
        <translation>
            <numerusform>%n repetition, at your own pace.</numerusform>
            <numerusform>%n repetitions, at your own pace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) begun</source>
        <translation>
            <numerusform>%n set begun</numerusform>
            <numerusform>%n sets begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) done</source>
        <translation>
            <numerusform>%n set done</numerusform>
            <numerusform>%n sets done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done}/%n set(s)</source>
        <translation>
            <numerusform>{done}/%n set</numerusform>
            <numerusform>{done}/%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets} × %n breath(s)</source>
        <translation>
            <numerusform>{sets} × %n breath</numerusform>
            <numerusform>{sets} × %n breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sets} × %n rep(s)</source>
        <translation>
            <numerusform>{sets} × %n rep</numerusform>
            <numerusform>{sets} × %n reps</numerusform>
        </translation>
    </message>
</context>
</TS>
