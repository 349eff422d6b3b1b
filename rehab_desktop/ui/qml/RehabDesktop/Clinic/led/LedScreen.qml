pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// One person's session as the physio leads it: before, while it runs, after. In a text field all
// keys are text; everywhere else they are the session's.
FocusScope {
    id: screen

    required property LedModel led
    property QtObject stage

    Keys.onPressed: event => event.accepted = !event.isAutoRepeat && screen.led.key(event.key, event.modifiers)
    Accessible.role: Accessible.Pane
    Accessible.name: screen.led.who

    Connections {
        target: screen.led.session

        function onAnnounced(text: string) {
            screen.Accessible.announce(text);
        }
    }

    Shown {
        active: screen.led.stage === "before"
        sourceComponent: LedBefore {
            focus: true
            led: screen.led
        }
    }

    Shown {
        active: screen.led.stage === "running"
        sourceComponent: LedRunning {
            focus: true
            led: screen.led
            stage: screen.stage
        }
    }

    Shown {
        active: screen.led.stage === "after"
        sourceComponent: LedAfter {
            focus: true
            led: screen.led
        }
    }
}
