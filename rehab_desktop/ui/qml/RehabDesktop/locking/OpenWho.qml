pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Who opens the clinic: one large button for each therapist who has a passphrase.
Scrolling {
    id: screen

    required property OpenModel opening

    contentHeight: Math.max(screen.height, page.implicitHeight + 72 * Theme.px)
    Accessible.role: Accessible.Pane
    Accessible.name: screen.opening.name
    Keys.onPressed: event => {
        const number = event.key - Qt.Key_0;
        event.accepted = event.modifiers === Qt.NoModifier && number >= 1 && number <= 9;
        if (event.accepted)
            screen.opening.chooseNumber(number);
    }

    Timer {
        interval: 0
        running: true
        onTriggered: buttons.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
    }

    ColumnLayout {
        id: page

        x: (screen.width - width) / 2
        y: Math.max(36 * Theme.px, (screen.height - page.implicitHeight) * 0.4)
        width: Math.min(screen.width - 72 * Theme.px, 900 * Theme.px * (1 + (Theme.textScale - 1) * 0.5))
        spacing: 14 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: screen.opening.name
            size: 56
            display: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }

        PlainLabel {
            Layout.fillWidth: true
            text: screen.opening.said !== "" ? screen.opening.said : qsTr("Who opens the clinic?")
            size: 24
            color: Theme.softStrong
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        Flow {
            id: row

            readonly property real full: buttons.count * 220 * Theme.px + (buttons.count - 1) * row.spacing

            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 28 * Theme.px
            Layout.preferredWidth: Math.min(page.width, row.full)
            spacing: 20 * Theme.px

            Repeater {
                id: buttons

                model: screen.opening.rows

                LettersButton {
                    id: button

                    required letters
                    required number

                    objectName: "open-" + button.letters
                    onClicked: screen.opening.choose(button.letters)
                }
            }
        }

        PillButton {
            objectName: "forgotten"
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 18 * Theme.px
            text: qsTr("Recovery code")
            glyph: "shield-check"
            quiet: true
            onClicked: screen.opening.forgotten()
        }
    }
}
