pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// What lifts the curtain: six digits, a passphrase, or, where the clinic has neither, one's letters.
// `keyed` says that the keys are a session's until somebody comes here; `quitted` that they are again.
Rectangle {
    id: bar

    required property CurtainModel curtain
    required property WhoModel who
    property bool keyed: false

    signal quitted()

    // The key of a therapist's button, where nothing else lifts it and no session has the digits.
    function press(key: int): bool {
        const one = letters.itemAt(key - Qt.Key_1) as PillButton;
        if (one === null)
            return false;
        one.click();
        return true;
    }

    function begin() {
        if (bar.curtain.asks === "letters" && letters.count > 0)
            letters.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
        else if (whose.visible && whose.value === "")
            whose.begin();
        else if (field.visible)
            field.forceActiveFocus(Qt.TabFocusReason);
    }

    // The first digit of a PIN, typed while the keys are a session's; the others follow into the field.
    function type(digit: string) {
        bar.begin();
        if (field.activeFocus)
            field.insert(field.length, digit);
    }

    function enter() {
        if (bar.curtain.asks === "passphrase") {
            bar.curtain.enterPassphrase(field.text);
            field.clear();
        }
    }

    implicitHeight: column.implicitHeight + 40 * Theme.px
    color: Theme.sunken

    Connections {
        target: bar.curtain

        // What was wrong is typed anew, not put right.
        function onChanged() {
            if (!bar.curtain.busy && field.asked !== bar.curtain.asks) {
                field.asked = bar.curtain.asks;
                field.clear();
                if (!bar.keyed || bar.activeFocus)
                    Qt.callLater(bar.begin);
            }
        }
    }

    // Whoever went away again leaves the keys to the session.
    Timer {
        interval: 15000
        running: bar.keyed && field.activeFocus && !bar.curtain.busy
        onTriggered: {
            field.clear();
            bar.quitted();
        }
    }

    ColumnLayout {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        x: 40 * Theme.px
        width: bar.width - 80 * Theme.px
        spacing: 10 * Theme.px

        PlainLabel {
            objectName: "liftSaid"
            Layout.fillWidth: true
            visible: text !== ""
            text: bar.curtain.said
            color: Theme.stopStrong
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            announced: true
        }

        Segments {
            id: whose

            objectName: "whosePin"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(column.width, Math.ceil(whose.full))
            visible: bar.curtain.asks === "pin" && bar.curtain.holders.shared
            question: qsTr("Whose PIN")
            model: bar.curtain.holders.choices
            value: bar.curtain.holders.value
            onChosen: value => {
                bar.curtain.holders.choose(value);
                field.clear();
                bar.begin();
            }
        }

        Flow {
            id: row

            readonly property real full: row.children.reduce((sum, one) => one.visible && one.width > 0 ? sum + one.width + row.spacing : sum, -row.spacing)

            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(column.width, Math.ceil(row.full))
            Layout.maximumWidth: column.width
            spacing: 14 * Theme.px

            Item {
                width: lock.width
                height: field.height

                Icon {
                    id: lock

                    anchors.verticalCenter: parent.verticalCenter
                    name: "lock"
                    size: 24
                    color: Theme.softStrong
                }
            }

            PlainLabel {
                id: asked

                height: field.height
                width: Math.min(implicitWidth, column.width)
                visible: text !== ""
                text: bar.curtain.asks === "pin" ? qsTr("PIN") : bar.curtain.asks === "passphrase" ? qsTr("Passphrase") : bar.curtain.asks === "letters" ? qsTr("Who works now?") : ""
                size: 18
                verticalAlignment: Text.AlignVCenter
                font.weight: Font.DemiBold
            }

            SecretField {
                id: field

                property string asked: bar.curtain.asks

                objectName: "lift"
                width: Math.min(column.width, (field.digits ? 170 : 420) * Theme.px * (1 + (Theme.textScale - 1) * 0.8))
                visible: ["pin", "passphrase"].includes(bar.curtain.asks)
                enabled: visible
                readOnly: bar.curtain.busy
                label: asked
                digits: bar.curtain.asks === "pin"
                question: field.digits ? qsTr("PIN, six digits") : qsTr("Passphrase")
                wrong: bar.curtain.said !== ""
                onTextEdited: {
                    if (field.digits && field.length === 6) {
                        bar.curtain.enterPin(field.text);
                        field.clear();
                    }
                }
                Keys.onReturnPressed: event => event.isAutoRepeat || bar.enter()
                Keys.onEnterPressed: event => event.isAutoRepeat || bar.enter()
                Keys.onEscapePressed: {
                    field.clear();
                    bar.quitted();
                }
            }

            PillButton {
                objectName: "liftNow"
                height: field.height
                visible: bar.curtain.asks === "passphrase"
                enabled: !bar.curtain.busy
                text: qsTr("Unlock")
                key: "↵"
                size: 16
                primary: true
                onClicked: bar.enter()
            }

            Item {
                width: cap.width
                height: field.height
                visible: bar.keyed && field.visible && !field.activeFocus

                KeyCap {
                    id: cap

                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Ctrl+L")
                }
            }

            PillButton {
                objectName: "toPassphrase"
                height: field.height
                visible: bar.curtain.asks === "pin" && bar.curtain.encrypted
                text: qsTr("Passphrase instead")
                size: 15
                quiet: true
                onClicked: bar.curtain.turnToPassphrase()
            }

            PillButton {
                objectName: "toPin"
                height: field.height
                visible: bar.curtain.asks === "passphrase" && bar.curtain.pinPossible
                text: qsTr("PIN instead")
                size: 15
                quiet: true
                onClicked: bar.curtain.turnToPin()
            }

            Repeater {
                id: letters

                model: bar.curtain.asks === "letters" ? bar.who.rows : null

                PillButton {
                    id: one

                    required property string therapist
                    required property string letters
                    required property string number

                    objectName: "lift-" + one.letters
                    height: field.height
                    text: one.letters
                    key: bar.keyed ? "" : one.number
                    size: 18
                    onClicked: bar.curtain.choose(one.therapist)
                }
            }
        }
    }
}
