<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>clinic</name>
    <message numerus="yes">
        <source>%n day(s) or more without word</source>
        <translation>
            <numerusform>%n day or more without word</numerusform>
            <numerusform>%n days or more without word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s). More than {most} may be harder to keep up (clinical judgement).</source>
        <translation>
            <numerusform>%n exercise. More than {most} may be harder to keep up (clinical judgement).</numerusform>
            <numerusform>%n exercises. More than {most} may be harder to keep up (clinical judgement).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min in all</source>
        <translation>
            <numerusform>%n min in all</numerusform>
            <numerusform>%n min in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) cut short</source>
        <translation>
            <numerusform>%n set cut short</numerusform>
            <numerusform>%n sets cut short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) that were not asked</source>
        <translation>
            <numerusform>%n set that were not asked</numerusform>
            <numerusform>%n sets that were not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n time a week</numerusform>
            <numerusform>%n times a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n day(s) before its last day</source>
        <translation>
            <numerusform>At most %n day before its last day</numerusform>
            <numerusform>At most %n days before its last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than {share} % of the sets in %n week(s)</source>
        <translation>
            <numerusform>Less than {share} % of the sets in %n week</numerusform>
            <numerusform>Less than {share} % of the sets in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n hour(s) without a signature</source>
        <translation>
            <numerusform>More than %n hour without a signature</numerusform>
            <numerusform>More than %n hours without a signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word from home for %n day(s)</source>
        <translation>
            <numerusform>No word from home for %n day</numerusform>
            <numerusform>No word from home for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word from home of %n day(s), the last is of {day}</source>
        <translation>
            <numerusform>No word from home of %n day, the last is of {day}</numerusform>
            <numerusform>No word from home of %n days, the last is of {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word from home yet (%n day(s))</source>
        <translation>
            <numerusform>No word from home yet (%n day)</numerusform>
            <numerusform>No word from home yet (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note unsigned for %n day(s)</source>
        <translation>
            <numerusform>Note unsigned for %n day</numerusform>
            <numerusform>Note unsigned for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note unsigned for %n hour(s)</source>
        <translation>
            <numerusform>Note unsigned for %n hour</numerusform>
            <numerusform>Note unsigned for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run, %n min</source>
        <translation>
            <numerusform>Run, %n min</numerusform>
            <numerusform>Run, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a part on %n day(s)</source>
        <translation>
            <numerusform>a part on %n day</numerusform>
            <numerusform>a part on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>everything on %n day(s)</source>
        <translation>
            <numerusform>everything on %n day</numerusform>
            <numerusform>everything on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing on %n day(s)</source>
        <translation>
            <numerusform>nothing on %n day</numerusform>
            <numerusform>nothing on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n day(s)</source>
        <translation>
            <numerusform>{done} of %n day</numerusform>
            <numerusform>{done} of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n set(s)</source>
        <translation>
            <numerusform>{done} of %n set</numerusform>
            <numerusform>{done} of %n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clinic chart</name>
    <message numerus="yes">
        <source>%n day(s) told</source>
        <translation>
            <numerusform>%n day told</numerusform>
            <numerusform>%n days told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>%n earlier one</numerusform>
            <numerusform>%n earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) looked at</source>
        <translation>
            <numerusform>%n flag looked at</numerusform>
            <numerusform>%n flags looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in the clinic</source>
        <translation>
            <numerusform>%n session in the clinic</numerusform>
            <numerusform>%n sessions in the clinic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no word on %n day(s)</source>
        <translation>
            <numerusform>no word on %n day</numerusform>
            <numerusform>no word on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clinic closing</name>
    <message numerus="yes">
        <source>%n change(s) in memory only</source>
        <translation>
            <numerusform>%n change in memory only</numerusform>
            <numerusform>%n changes in memory only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may go</source>
        <translation>
            <numerusform>%n record may go</numerusform>
            <numerusform>%n records may go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned note(s) of yours</source>
        <translation>
            <numerusform>%n unsigned note of yours</numerusform>
            <numerusform>%n unsigned notes of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clinic curtain</name>
    <message numerus="yes">
        <source>That is not the PIN. %n attempt(s) left.</source>
        <translation>
            <numerusform>That is not the PIN. %n attempt left.</numerusform>
            <numerusform>That is not the PIN. %n attempts left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clinic data</name>
    <message numerus="yes">
        <source>%n file(s) could not be opened and may still hold the record. Delete them by hand if you do not need them.</source>
        <translation>
            <numerusform>%n file could not be opened and may still hold the record. Delete it by hand if you do not need it.</numerusform>
            <numerusform>%n files could not be opened and may still hold the record. Delete them by hand if you do not need them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may go.</source>
        <translation>
            <numerusform>%n record may go.</numerusform>
            <numerusform>%n records may go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
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
        <source>%n session(s) of this person wait to go on, and go too.</source>
        <translation>
            <numerusform>%n session of this person waits to go on, and goes too.</numerusform>
            <numerusform>%n sessions of this person wait to go on, and go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of a prescription</source>
        <translation>
            <numerusform>%n version of a prescription</numerusform>
            <numerusform>%n versions of a prescription</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %n year(s) after the last contact.</source>
        <translation>
            <numerusform>Records are kept for %n year after the last contact.</numerusform>
            <numerusform>Records are kept for %n years after the last contact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clinic day</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{state} %n min</source>
        <translation>
            <numerusform>{state} %n min</numerusform>
            <numerusform>{state} %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clinic led</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clinic note</name>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n amendment</numerusform>
            <numerusform>%n amendments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clinic people</name>
    <message numerus="yes">
        <source>No word for %n day(s)</source>
        <translation>
            <numerusform>No word for %n day</numerusform>
            <numerusform>No word for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clinic prescribe</name>
    <message numerus="yes">
        <source>%n change(s) to version {version}</source>
        <translation>
            <numerusform>%n change to version {version}</numerusform>
            <numerusform>%n changes to version {version}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) must be true first</source>
        <translation>
            <numerusform>%n point must be true first</numerusform>
            <numerusform>%n points must be true first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to check</source>
        <translation>
            <numerusform>%n point to check</numerusform>
            <numerusform>%n points to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clinic settings</name>
    <message numerus="yes">
        <source>%n entry(ies), all as they were written.</source>
        <translation>
            <numerusform>%n entry, as it was written.</numerusform>
            <numerusform>%n entries, all as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept elsewhere is (are) there.</source>
        <translation>
            <numerusform>%n kept elsewhere is there.</numerusform>
            <numerusform>%n kept elsewhere are there.</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n planned day(s) went by without a session. That happens: go on from here.</source>
        <translation>
            <numerusform>%n planned day went by without a session. That happens: go on from here.</numerusform>
            <numerusform>%n planned days went by without a session. That happens: go on from here.</numerusform>
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
    <name>record paper</name>
    <message numerus="yes">
        <source>%n record(s) entered here by mistake are about somebody else and are not in this copy.</source>
        <translation>
            <numerusform>%n record entered here by mistake is about somebody else and is not in this copy.</numerusform>
            <numerusform>%n records entered here by mistake are about somebody else and are not in this copy.</numerusform>
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
