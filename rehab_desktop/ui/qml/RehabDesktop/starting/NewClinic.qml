pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A new clinic: its name, and who leads it.
StartPage {
    id: page

    required property StartModel start

    component Line: ColumnLayout {
        id: line

        required property string field
        required property string name
        property string hint
        property real wide: 0

        function begin() {
            typed.forceActiveFocus(Qt.TabFocusReason);
        }

        Layout.fillWidth: true
        spacing: 6 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: line.name
            size: 18
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        EntryField {
            id: typed

            objectName: line.field
            Layout.fillWidth: line.wide === 0
            Layout.preferredWidth: line.wide * Theme.px * Theme.textScale
            question: line.name
            hint: line.hint
            wrong: page.start.wrong === line.field
            onTextEdited: page.start.type(line.field, text)
            Keys.onReturnPressed: event => event.isAutoRepeat || page.start.make()
            Keys.onEnterPressed: event => event.isAutoRepeat || page.start.make()
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: line.hint
            size: 16
            color: Theme.softStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }

    heading: qsTr("A new clinic")
    Component.onCompleted: Qt.callLater(first.begin)

    Line {
        id: first

        field: "name"
        name: qsTr("Name of the clinic")
        hint: qsTr("Patients see it on their display between two people.")
    }

    Line {
        Layout.topMargin: 8 * Theme.px
        field: "letters"
        name: qsTr("Your letters")
        hint: qsTr("Two to four, such as MK. They stand under what you write.")
        wide: 140
    }

    Line {
        Layout.topMargin: 8 * Theme.px
        field: "therapist"
        name: qsTr("Your name, if you like")
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.start.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: 18 * Theme.px
        spacing: 12 * Theme.px

        PillButton {
            objectName: "makeClinic"
            text: qsTr("Make the clinic")
            key: "↵"
            size: 20
            primary: true
            onClicked: page.start.make()
        }

        PillButton {
            text: qsTr("Back")
            key: qsTr("Esc")
            size: 20
            onClicked: page.start.back()
        }
    }
}
