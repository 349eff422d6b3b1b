pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// What stands over the session while it stands still, depending on why it does.
Item {
    id: pauses

    required property AppModel app
    required property SessionModel session

    Loader {
        anchors.fill: parent
        active: ["asked", "suspended", "restored"].includes(pauses.session.overlay)
        sourceComponent: PausedOverlay {
            app: pauses.app
            session: pauses.session
        }
    }

    Loader {
        anchors.fill: parent
        active: pauses.session.overlay === "hurts"
        sourceComponent: HurtsOverlay {
            session: pauses.session
        }
    }

    Loader {
        anchors.fill: parent
        active: pauses.session.overlay === "leaving"
        sourceComponent: LeaveOverlay {
            session: pauses.session
        }
    }
}
