pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Who works now: one large button for each therapist.
Scrolling {
    id: screen

    required property WhoModel who
    required property string clinic

    function begin() {
        if (screen.who.empty && !first.activeFocus && letters.value === "")
            letters.begin();
        else if (buttons.count > 0)
            buttons.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
    }

    Component.onCompleted: Qt.callLater(screen.begin)
    contentHeight: Math.max(screen.height, page.implicitHeight + 72 * Theme.px)
    Accessible.role: Accessible.Pane
    Accessible.name: screen.clinic
    Keys.onPressed: event => {
        const number = event.key - Qt.Key_0;
        event.accepted = event.modifiers === Qt.NoModifier && number >= 1 && number <= 9;
        if (event.accepted)
            screen.who.chooseNumber(number);
    }

    Connections {
        target: screen.who

        function onChanged() {
            Qt.callLater(screen.begin);
        }
    }

    ColumnLayout {
        id: page

        x: (screen.width - width) / 2
        y: Math.max(36 * Theme.px, (screen.height - page.implicitHeight) * 0.4)
        width: Math.min(screen.width - 72 * Theme.px, 900 * Theme.px * (1 + (Theme.textScale - 1) * 0.5))
        spacing: 14 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: screen.clinic
            size: 56
            display: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }

        PlainLabel {
            Layout.fillWidth: true
            text: screen.who.empty ? qsTr("Nobody works here yet. You are the first and lead the clinic.") : qsTr("Who works now?")
            size: 24
            color: Theme.softStrong
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }

        FocusScope {
            id: first

            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 20 * Theme.px
            Layout.preferredWidth: Math.min(page.width, 520 * Theme.px * (1 + (Theme.textScale - 1) * 0.5))
            visible: screen.who.empty
            implicitHeight: entry.implicitHeight

            ColumnLayout {
                id: entry

                width: parent.width
                spacing: 14 * Theme.px

                NamedField {
                    id: letters

                    objectName: "letters"
                    name: qsTr("Your letters")
                    value: screen.who.letters
                    hint: qsTr("Two to four, such as MK. They stand under what you write.")
                    wrong: screen.who.wrong === "letters"
                    onTyped: text => screen.who.type("letters", text)
                    onEntered: screen.who.enter()
                }

                NamedField {
                    objectName: "name"
                    name: qsTr("Your name, if you like")
                    value: ""
                    wrong: screen.who.wrong === "name"
                    onTyped: text => screen.who.type("name", text)
                    onEntered: screen.who.enter()
                }

                PlainLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: screen.who.fault
                    color: Theme.stopStrong
                    wrapMode: Text.Wrap
                    announced: true
                }

                PillButton {
                    objectName: "enterFirst"
                    text: qsTr("Begin")
                    key: "↵"
                    primary: true
                    onClicked: screen.who.enter()
                }
            }
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

                model: screen.who.rows

                LettersButton {
                    id: button

                    required property string therapist
                    required letters
                    required name
                    required number

                    objectName: "therapist-" + button.letters
                    onClicked: screen.who.choose(button.therapist)
                }
            }
        }
    }
}
