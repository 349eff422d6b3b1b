pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A session that was done without the app.
Card {
    id: form

    required property AddingModel model

    // The first answer; before it is in sight the keyboard would pass it over, out of the form.
    function begin() {
        routines.nextItemInFocusChain(true).forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: column.implicitHeight + 60 * Theme.px
    Component.onCompleted: Qt.callLater(form.begin)
    Keys.onEscapePressed: form.model.close()

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 30 * Theme.px
        width: Math.min(form.width - 60 * Theme.px, 760 * Theme.px * Theme.textScale)
        spacing: 12 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Add a session")
            size: 28
            display: true
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("For one that you did without the app. Its sets count as done as planned; open it afterwards to change single sets.")
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.topMargin: 8 * Theme.px
            text: qsTr("Routine")
            size: 18
            font.weight: Font.DemiBold
        }

        Flow {
            id: routines

            Layout.fillWidth: true
            spacing: 8 * Theme.px

            Repeater {
                model: form.model.routines

                Pick {
                    required property string routine
                    required property string name

                    text: name
                    size: 16
                    chosen: form.model.routine === routine
                    onClicked: form.model.choose(routine)
                }
            }
        }

        PlainLabel {
            Layout.topMargin: 8 * Theme.px
            text: qsTr("Minutes")
            size: 18
            font.weight: Font.DemiBold
        }

        EntryField {
            implicitWidth: 100 * Theme.px * (1 + (Theme.textScale - 1) * 0.8)
            question: qsTr("Minutes")
            wrong: form.model.minutesProblem !== ""
            text: form.model.minutes
            inputMethodHints: Qt.ImhDigitsOnly
            onTextEdited: form.model.setMinutes(text)
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: form.model.minutesProblem
            size: 16
            color: Theme.stopStrong
            wrapMode: Text.Wrap
        }

        AnswersForm {
            Layout.fillWidth: true
            Layout.topMargin: 8 * Theme.px
            answers: form.model.answers
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 12 * Theme.px
            spacing: 14 * Theme.px

            PillButton {
                text: qsTr("Add session")
                glyph: "check"
                size: 20
                primary: true
                enabled: form.model.sound
                onClicked: form.model.save()
            }

            PillButton {
                text: qsTr("Cancel")
                size: 20
                onClicked: form.model.close()
            }
        }
    }
}
