pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// What stands on the curtain: the patient's session, else the clinic's name and the time, and what
// lifts it. No name, no code, no note, no list. While a session runs the keys are the session's, all
// but the digits of a PIN, until somebody goes to the field below.
FocusScope {
    id: screen

    required property CurtainModel curtain
    required property WhoModel who
    readonly property DisplayModel display: screen.curtain.session.display
    readonly property string face: screen.display.face

    function settle() {
        if (screen.face === "clinic")
            lift.begin();
        else
            keyboard.forceActiveFocus();
    }

    onFaceChanged: Qt.callLater(screen.settle)
    Component.onCompleted: Qt.callLater(screen.settle)
    Keys.onPressed: event => {
        if (event.isAutoRepeat)
            return;
        // Digits are the PIN's: taken for the patient's pain, they would stand in the record.
        if (screen.face === "session" && screen.curtain.asks === "pin" && /^[0-9]$/.test(event.text)) {
            event.accepted = true;
            lift.type(event.text);
        } else if (screen.face !== "clinic")
            event.accepted = screen.curtain.session.key(event.key, event.modifiers);
        else if (event.modifiers === Qt.NoModifier && event.key >= Qt.Key_1 && event.key <= Qt.Key_9)
            event.accepted = lift.press(event.key);
    }
    Keys.onEscapePressed: screen.settle()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Locked")

    Connections {
        target: screen.display.session

        function onAnnounced(text: string) {
            screen.Accessible.announce(text);
        }
    }

    ScreenKeys {
        id: keyboard
    }

    Item {
        id: above

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: lift.top

        Shown {
            active: screen.face === "session"
            sourceComponent: CurtainSession {
                going: screen.curtain.session
                session: screen.display.session
            }
        }

        Shown {
            active: screen.face === "question"
            sourceComponent: CurtainQuestion {
                asked: screen.display.asked
            }
        }

        Shown {
            active: screen.face === "clinic"
            sourceComponent: Item {
                Column {
                    anchors.centerIn: parent
                    width: parent.width - 96 * Theme.px
                    spacing: 18 * Theme.px

                    PlainLabel {
                        width: parent.width
                        text: screen.display.clinic
                        size: 72
                        display: true
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.Wrap
                    }

                    PlainLabel {
                        width: parent.width
                        text: screen.display.time
                        size: 52
                        tabular: true
                        color: Theme.softStrong
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }
        }
    }

    LiftBar {
        id: lift

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        curtain: screen.curtain
        who: screen.who
        keyed: screen.face !== "clinic"
        onQuitted: screen.settle()
    }

    Shortcut {
        sequence: "Ctrl+L"
        autoRepeat: false
        onActivated: lift.begin()
    }
}
