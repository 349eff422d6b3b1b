<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>Seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Where to keep your history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Start session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HurtsOverlay</name>
    <message>
        <source>Easier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the next one after a short count-down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good that you stopped. How much is it, 0 to 10?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fine, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>A session is running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveOverlay</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept sessions stay in your history, unfinished ones too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Runner’s Knee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Anything worth remembering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>Other routines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your finished sessions will be listed here, with how the knee felt. Start one above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausedOverlay</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as you left it. Set up again, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was asleep. Nothing was counted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repetition again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runner’s Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyScreen</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee pain now, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but a little space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side to start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave this out. 0 is no pain, 10 the worst you can think of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>How was that set? Pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in that set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Way through the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message>
        <source>%1, %2 of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>%1 sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard was it, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee pain now, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was begun, so nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session complete. Well done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Go back to a back-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no back-up of it yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedOverlay</name>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the app open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you finished last is in memory only. Closing the app now loses it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>10 hops on the spot on each leg with pain no more than 2/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10-minute control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10-minute mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10-minute mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10-minute strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 s in, 1 s pause, 2 s out, 1 s pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 s to build, 5 s to push, 1 s to ease off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 s to switch, 3 s to hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 s up, hold, 2 s down. Later version: one quick switch a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 sets of 12 switches, 6 each way, with holds of 3 s; up to once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 sets of 5 breaths, up to once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 sets of 6 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 sets of 8 a side, 6 s each, up to once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 3 times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 3 times a week, not on consecutive days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 s up, hold, 3 s down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 sets of 10 s (about 90 contacts) with 60 s of rest; once a week at first, then twice, 48 to 72 h apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 sets of 20 s a leg, 2 to 3 times a week, effort 5 to 7/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 sets of 3 pushes of 3 s near your maximum, then 3 sets of 6 quick pushes of 1 s; heel hovering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 sets of 3 pushes of 5 s a leg, effort 6/10 rising to 8/10, 2 to 3 times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 sets of 30 s on two legs (start with 20 s), 2 to 3 times a week, effort 6 to 8/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 sets of 4 breaths, in time 5 sets of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 sets of 10 s, then travelling 20 m, then 4 sets of 20 m with 1 to 3 kg (5 kg at most)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 sets of 20 m (about 15 s) with full recovery, twice a week, effort 5 to 6/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 sets of 20 s, then 3 sets of 10 quick switches; 4 holds of 45 s where the tendon needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 holds of 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 sets; then, on each breath out, take one foot 2 cm off the wall in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90/90 breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90/90 breathing with hamstrings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90/90 hip flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cramp that does not ease within 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dull, slow contact is feedback. Reset rather than grind on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pelvis that stays level in fast steps may help the foot to land closer under the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pinch in the groin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sharp or catching feeling, or the knee gives way, locks or swells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straighter knee, bent 10 to 15 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sudden snap in the calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 2.7 to 3 steps a second (160 to 180 a minute); a metronome may help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 3 contacts a second, explosive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achilles or calf pain above 3/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute back pain with symptoms in the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute disc symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last breath bring the knees upright again, one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last breath lower the tailbone and rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After two good sessions in a row change one thing only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle height only, 3 sets of 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle height, arms swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle to mid-shin, stick overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arching the back for height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arching the low back to bring the knees closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back arching when the knee lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back pain above 2/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to leg-cycle dribbles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be snappy: treat the floor as hot and spend as little time on it as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend the knee 20 to 30 degrees, ribs over the pelvis, the low back in a light natural curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bending at the waist instead of leaning from the ankles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big toe peeling off when turning out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blowing out so hard that you become dizzy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone or groin pain that grows step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone stress injury less than 12 weeks ago, pregnancy or pelvic-floor symptoms, poor balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both feet down, 20 s on two legs at mid-height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both feet on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both feet on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hands on the support, half the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounce off at once and change legs with sharp, quiet contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in quietly through the nose, into the sides and the back of the ribs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in through the nose. Tailbone stays up, thighs keep working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in. As you breathe out, build pressure over 2 s: foot down, hands up, nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe only, without the wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out slowly through pursed lips until the low ribs draw in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out slowly through the mouth, as if misting a window, until the front ribs sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing with hip internal rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing, hips in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathlessness or dizziness with strong breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the feet closer, or let the knees turn in only 5 to 10 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttock tight, pelvis level; keep breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf strain or Achilles rupture less than 12 weeks ago, unless cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf swelling, warmth or one-sided pain at rest: do not exercise, get urgent help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, collapse or sudden breathlessness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, faintness, or dizziness that does not clear within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control and bounce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control in quick steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramp: lower the hips and straighten the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily or on most days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizziness, headache or changes in vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizzy? Leave out the wait. Never try to empty the lungs completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it lying on your back with the feet wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door frame isometric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door frame isometric for runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills come before strength, so that they are done fresh. Strength first is fine too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills with knee pain no more than 2/10 and not worse next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive one knee to hip height, toes up, and punch the other foot down under the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive the ball of the foot into the roller while the heel climbs as high as it can. Expect a strong burn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off over 1 s, shake out, repeat. Change legs after the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy march</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort of 4 to 5/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the set at the first heavy step. Walk and breathe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face a solid wall on a floor that does not slip, hands flat at shoulder height, arms straight. Step back until the body leans as one line from heel to head. Stand on one forefoot, heel at mid-height; other knee forward at hip height, toes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel three points under the front foot: heel, base of the big toe, base of the little toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling light-headed? Leave out the wait and breathe normally for half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling the stretch inside the knee instead of at the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet nearer the hips if the hamstrings cramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet on the floor or on a fixed step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the set, then use the easier version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First one unbroken hold of 60 s on two legs (article).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foam roller hamstring bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the breath. The knees stay still during a set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot cramp that does not settle within 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot down, hands up, pressure grows; breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the time after one unbroken two-leg hold of 60 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forcing the range, or pressing on into a pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forefeet press down, heels high; breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free and rhythmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free hips and a steady pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh ankle sprain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full session, low impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate not yet passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General: it speaks of both drills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on for the time's sake when contacts slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groin, hip or bone pain that builds as you run, or pain when hopping on one leg: stop running and have it checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-height is the target: raise the hips to mid-range and keep the buttock of the standing leg on from first to last second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstring cramp from pulling too hard: ease to 2/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands behind you, leaning back 20 to 30 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands flat on the wall, body leaning as one line. Stand on one forefoot, other knee at hip height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headache, pressure in the chest or changes in vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel and big toe stay down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel raises on one leg: 20, or the norm for your age and sex if lower; sides within 10 % of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel sinking before time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heels dropping onto the roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heels sliding in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High knees overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High knees with overhead hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip of the lifted leg dropping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip replacement or hip surgery: ask the surgeon first, as turning the hip may be limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip replacement, labral repair or painful impingement: half the range, or leave it out; turning a deeply bent hip can irritate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips bouncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hips that turn freely and a pelvis you can place may make running positions easier to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the stick over the crown of the head. Brace lightly, as if about to cough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold. Roller still, ribs down, breath moving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds of 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot, red, swollen knee with fever or feeling ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In running drills stop above 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In through the nose, out through pursed lips, then wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In through the nose, out through the mouth, then wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In while turning in, out while turning out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred: it stands without a heading, where one and its video are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury of a meniscus or of the inner knee ligament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jerking into the push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep breathing while you push or hold. Holding the breath sends blood pressure up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep changing sides. Use the hands only as much as you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep pushing and keep breathing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee diving far past the big toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee higher than you can control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee locked or drifting in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee pain above 2/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee pain above 5/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee pain above 5/10, or above your own everyday level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneecap pain above 2/10 when turning in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneecap pain in a deep bend: open the knee to 70 to 80 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees lead over to the other side; breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knees turned in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known hip impingement or labral tear: bend the hips little, and never into a pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landing on pointed toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landing softly, pushing off well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late pregnancy: lie on your side or prop yourself up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later pregnancy, or reflux when lying flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead with the knees: lift, pass through the middle with the heels planted, lower to the left with control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaking, dizziness or chest symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean in from the ankles, ribs over the pelvis, standing knee soft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean less, with the toes of the free foot on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning back or letting the chest collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning back to lift the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out high knees until their gate is passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg-cycle dribbles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg-cycle dribbles: level 3 passed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let hip and foot turn like two linked dials, neither ahead of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it grow towards the knee only while the contacts stay quiet and quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the breath out do the work: the ribs settle first, the hips soften after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the circle grow to mid-shin while the hips stay level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the pressure go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting the knees drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back with the balls of the feet on the roller, heels free, arms by your sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, knees bent and feet wide. Let the knees drift together to a mild stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie with hips and knees at right angles, feet flat on the wall, ball or towel between the knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting into a full bridge, or arching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light-headed? Leave out the wait, breathe out for 4 s, and breathe normally for 30 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line up hips and knees at right angles. Hold the ball lightly, arms relaxed by your sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of form: contacts become loud or steps cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of rhythm, or loud landings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower with control and change legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the circles small again and walk out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March or walk briskly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March the same circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March with high knees and the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March, then jog easily or walk briskly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches the published 90/90 hip lift; ball and balloon are left optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-shin, arms swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely (55 %) a standing lean on the wall in the shape of a stride, loaded on the forefoot. A lying bridge with the feet on the wall is possible (25 %), or the tip slipped here from such a bridge (20 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles above and below the knee that hold well together may share the load that reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New numbness, or groin or bone pain that builds with each repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next morning it should be no worse than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better after 6 weeks of steady use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear change after 6 weeks: see a physiotherapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hands; then lift the rear foot for 2 s at each end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strain; knees stay turned in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 10 to 20 m of flat floor, or on the spot. Stand tall with a slight lean of the whole body from the ankles. Arms swing as in running, or hold a light stick overhead at the higher levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a firm, even floor. Stand tall, a light stick (under 1 kg, or clasped hands) overhead with straight elbows, ribs over the pelvis, weight over the forefoot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On busy days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one leg: the same shape, the other thigh beside it or pointing up, pelvis level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the spot, holding a rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the spot, light stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your back, a full round roller (15 cm is usual) across under the balls of both feet, knees comfortably bent, arms by your sides. Put the roller against a wall while learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your back, hips and knees at right angles, feet flat on a wall (heels on a chair seat work too). A ball or folded towel, 10 to 15 cm thick, between the knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your back, knees bent. Feet flat, one and a half hip-widths apart, toes straight ahead or slightly in. Arms by your sides, head supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One calf swollen, warm and painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hip sinking on one leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg, 20 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg, 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg, 45 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg, half-height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out or in short breaths through the push; never hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out to lift, then calm breaths through the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out while switching, in while holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain of 6 or more, or two bad mornings: rest this exercise for 48 hours and return one level lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on the inner side of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that is constant or grows worse at night, night sweats, weight loss without a reason, a new lump, or past cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palms up against a solid door frame, working knee slightly bent, other foot off the floor. Test it gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause with heel and big toe still down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, then go on smoothly. Change legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvis swinging round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture pedalling: begin with small cranks and let the circles grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the feet wide. Let both knees drift together until the outside of the hips feels a mild, even stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the forefeet on top of the roller, heels free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor balance: keep hold of the support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practising how you take up load and give it back may help you to run with less strain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy or pelvic-floor symptoms: effort of at most 5/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy or pelvic-floor symptoms: march</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the forefeet down and at the same time lift the heels high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull down through the heels rather than pushing into the wall: the thighs should work, not the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the heels down the wall without sliding, so that the backs of the thighs switch on. Roll the tailbone just off the mat; the low back stays down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push both ways, nothing moves; keep breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the floor away. Heel height and pelvis stay level for the whole hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushes of 3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing on thin trim or plasterboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing the feet into the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a cushion between the knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quietly through the nose, into the sides of the ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching the foot out in front; it should land under the hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent hamstring tear, or strong pain at the sit bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the calves on a chair and leave the tailbone down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the calves on a chair seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribs flaring under the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise on the standing forefoot to about half of your full calf raise, and stop there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll the pelvis slightly back, then raise the hips until thighs and trunk are close to one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roller 10 cm further away (a straighter knee changes the load a lot), then slow one-leg bridge repetitions: fewer than 20 is low, 25 average, more than 30 good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roller against the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roller bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roller creeping away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roller still, ribs down; keep breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling to the little toe instead of pushing through the big one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running hurts above 2/10 at present: march only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle, grow tall, breathe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several stiff or sore joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp pain at the sit bone or the back of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp, quiet contacts; stick and pelvis still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and rhythmic; never hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short split stance beside a wall or chair, fingertips on it for balance. Working foot in front and flat, knee soft, most of the weight on it, toes straight ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder pain overhead: hands on hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder pain overhead: use the strap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit tall with the feet wide and the hands behind you. Drop both knees to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit tall, both sit bones heavy; breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit tall, knees bent, feet wider than the hips, hands behind you at first. Drop both knees to one side: front thigh turned out, rear thigh turned in, knees near right angles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit with the foot flat and do the same rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting or leaning back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly down to the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly down, roller still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly through pursed lips until the low ribs draw in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly through the mouth until the front ribs sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small quiet circles; feet land under the hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore next morning: do about a third less next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprained ligament on the inner side of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze a soft ball gently between the knees on each breath out, and add one set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand centred in a solid doorway whose head you reach with bent elbows, palms up against it. Working foot flat under you, knee slightly bent; other foot lightly off the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in a short split stance, working foot in front and flat, fingertips on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on one leg and turn pelvis and trunk together over it, 2 sets of 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall with the stick overhead, elbows straight, weight over the forefoot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall, leaning slightly from the ankles, arms ready to swing. Clear the space ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing hip and foot rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with both knees dropped to the right, chest tall, both sit bones heavy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with tiny circles: each foot steps over the other ankle and lands under the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay empty for a short count, jaw and neck relaxed, then breathe in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay empty; jaw and neck relaxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay for a slow breath and turn the rear thigh gently in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on two legs until one unbroken hold of 60 seconds is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady, in through the nose, out through the mouth; never hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick overhead, then knee height, then high knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick, ribs and pelvis stay still; only the legs move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this exercise for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, one-leg bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroll, then stand and breathe calmly; notice how it feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongly arched back or flared ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support around the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure: it stands under this heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected bone stress injury, acute calf or hamstring strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected stress fracture of foot or shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing the knees through half the range only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tall first, range second: stop lowering where you would start to lean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tense neck and cheeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the frame at 3/10 effort and clear the floor. Stop if it creaks or shifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article gives only the name. Built here as a rotation led by the thigh: thigh in as the arch lowers, thigh out as it lifts, pelvis square. Turning the pelvis over a fixed leg is another drill; there the foot tends to roll the opposite way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article gives only the name. Read here as lying with the feet wide and the knees drifting together; lying on the side or sitting is possible too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame moves or creaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hamstrings work steadily at about 3/10 for the whole set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading is missing in the article and inferred here: its tip speaks of pedalling, and the next drill is called a progression. Most likely a dribble or leg-cycle drill (80 %), perhaps with the arms overhead; plain high knees (15 %) or a lying bicycle (5 %) are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading is there and calls it a progression of the drill before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee gave way and made you fall, or gives way since an injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee gives way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee is stuck and will not free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on two legs first and the tip on forefoot and heel both fit this heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same movement as the hip switch or shin-box switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tip describes it: foot drives down, hands drive up into the frame, knee slightly bent. One leg or two is not said; built on one leg with an easier start on two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh turns in, arch lowers, pelvis stays square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh turns out, arch rises, big toe stays down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hold, unbroken, is the test for one leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a training timer, not a diagnosis. It cannot see you or examine your knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three points of the foot on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sessions: 3 sets of 10 s in even rhythm (within 5 % from first to last), pain no more than 2/10, normal next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the nose; tailbone up, heels pulling down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tighten the buttock of the standing leg and keep it tight; lift the other knee as if running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingling lips or fingers, or dizziness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toes pointing down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toes up as the foot lifts, a smooth roll through the foot as it lands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards the knee, stick overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuck the pelvis a little so that the low back rests softly on the floor. Keep both feet fully down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the front thigh slowly in. Let the arch lower and the shin follow; the pelvis keeps facing forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the thigh out. Feel the arch rise and keep the base of the big toe on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice a week in weeks 1 to 4, or until the gate of high knees is passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice a week, 48 to 72 hours apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice a week, in place of the single sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twisting at the knee when the hip has no more range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twisting pain in the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two directions at once: press the soft-kneed foot into the floor while the hands drive up into the frame. Keep only a light curve in the low back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two legs, 20 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two legs, 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two legs, 45 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two legs, one hold of 60 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two legs: 60 s unbroken with pain no more than 2/10, then one leg. One leg: 3 sets of 45 s a side, sides within 10 % of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions in a row: all 3 sets with the tailbone 2 to 3 cm up, no cramp and no tension in the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions in a row: knees touch or nearly touch, low back quiet for all 10 breaths, hip and knee discomfort no more than 2/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions: 12 switches with the trunk within 10 degrees of upright, no hands, hip and knee pain no more than 2/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions: 16 smooth repetitions a side, three points of the foot down, knee pain no more than 2/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions: 3 sets of 20 s a leg, heel dropping less than 1 cm, pelvis level, effort 6/10 or less, pain no more than 2/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions: 4 sets of 15 s at mid-shin, quiet contacts, hips level on video, knee pain no more than 2/10 and not worse next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions: 9 pushes a leg at 8/10 effort, knee pain no more than 2/10, back to usual within 60 minutes and next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed: it stands after this heading, but its wording suits a lying bridge too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncontrolled blood pressure, or chest symptoms on exertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncontrolled high blood pressure, heart disease, aneurysm, hernia or retinal problems: ask a doctor first, as holds with large muscles raise blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncontrolled high blood pressure, recent abdominal, hernia or eye surgery, glaucoma: no wait and no balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncontrolled high blood pressure: holds of 10 s, no straining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstable kneecap or recent dislocation: leave out the inward half under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the gate of high knees is passed, do leg-cycle dribbles at ankle height in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up on the forefoot, about half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait without strain, knees still turned in, then take the next breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk or march at an easy pace; let the arms swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall calf strides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When travelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within an hour your knee should be back to its usual level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are pregnant, or gave birth within the last 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot put weight on the leg, or the knee has changed shape or swollen badly after a fall or twist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had surgery or a fracture within the last 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a replaced hip or knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have heart disease, uncontrolled blood pressure or fainting spells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have inflammatory arthritis or osteoporosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your kneecap has slipped out before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ball or cushion for between the knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ball or folded towel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon, only if a clinician has taught you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar of 3 to 5 kg, advanced only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bare feet or thin shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair instead of the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>door frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foam roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light bar of 3 to 5 kg, advanced only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low sturdy step instead of the roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours, after stemler; the article gives no tip here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours; the article gives no tip here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours; the link between hip and foot after resilient; the article gives no tip here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pillow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>securely locked doorway bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable low platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stick or dowel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strap without stretch under the foot, if the frame is too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article's note on levels in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article's paragraph on learning from poor steps, in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article's tip in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall to stop the roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yoga block or folded towel to sit on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>10 seconds less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 seconds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave: keep, discard or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next set; in a rest, start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now; 1 and then 0 for 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (the clicker's blank key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, go on, or Done at your own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tip again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hurts: stop and choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set from its start; at its start, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set once more, as an extra set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice off or on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>A fault ended the app last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new, empty history was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back-up is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept in the folder “replaced” beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you finished is kept in memory, and saved as soon as it can be. Keep the app open until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever was finished is in your history. A report names the lines of code, and no names, notes or scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look, but nothing can be saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may only be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of the app wrote it; this is version {here}. The file was left exactly as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and healthy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or allow writing to this one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a moment and try again. If that does not help, end process {number} in your system’s list of programs: a session in progress is kept up to the last second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read any more, most likely because of a fault of the disk or of another program. It was left exactly as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its window was asked to come to the front, and nothing came back. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for back-ups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here can show folders; its path stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is open, but does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to open your history. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder and its files may only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This history needs a newer app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the app, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {made_by} of the app wrote it; this is version {here}. The file was left exactly as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your history could not be read or written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your history file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions}, the last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s), at your own pace.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) begun</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a doctor or physiotherapist before you start if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your own pace, then press Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breath {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on as planned next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change legs and set up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier: {rung}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help now with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what hurt alone for 48 hours and come back one level lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go and breathe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go, breathe, then change legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more set added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {lowest} to {highest}: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetition {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest. Next: {title}, left leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest. Next: {title}, right leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest. Next: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See somebody about it if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session complete. Well done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the left leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the right leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the easier version next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a sore knee: rest it today, or ask your physiotherapist first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more sets added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {reps} breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {reps} each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {reps} reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {reps} × {s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} you stopped at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
