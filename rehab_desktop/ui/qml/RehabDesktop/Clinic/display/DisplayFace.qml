pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// What the patient sees: the session, a question, or between two people the clinic's name.
FocusScope {
    id: face

    required property DisplayModel display
    property QtObject stage

    Shown {
        active: face.display.face === "session"
        sourceComponent: DisplaySession {
            session: face.display.session
            stage: face.stage
        }
    }

    Shown {
        active: face.display.face === "question"
        sourceComponent: DisplayQuestion {
            asked: face.display.asked
        }
    }

    Shown {
        active: face.display.face === "clinic"
        sourceComponent: Item {
            PlainLabel {
                id: name

                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height * 0.42 - height / 2
                width: parent.width - 160 * Theme.px
                text: face.display.clinic
                size: 84
                display: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }

            PlainLabel {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: name.bottom
                anchors.topMargin: 22 * Theme.px
                text: face.display.time
                size: 56
                tabular: true
                color: Theme.softStrong
            }
        }
    }
}
