pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// A new person: three lines and Enter.
Overlay {
    id: overlay

    required property NewPersonModel entered

    component Line: ColumnLayout {
        id: line

        required property string field
        required property string name
        required property string value
        property string hint
        property real wide: 0

        function begin() {
            typed.forceActiveFocus(Qt.TabFocusReason);
        }

        Layout.fillWidth: true
        spacing: 6 * Theme.px

        PlainLabel {
            text: line.name
            size: 17
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        EntryField {
            id: typed

            objectName: line.field
            Layout.fillWidth: line.wide === 0
            Layout.preferredWidth: line.wide * Theme.px * Theme.textScale
            question: line.name
            hint: line.hint
            wrong: overlay.entered.wrong === line.field
            text: line.value
            onTextEdited: overlay.entered.type(line.field, text)
            Keys.onReturnPressed: event => event.isAutoRepeat || overlay.entered.save()
            Keys.onEnterPressed: event => event.isAutoRepeat || overlay.entered.save()
        }
    }

    cardWidth: 640
    titleSize: 40
    fromTop: true
    title: qsTr("New person")
    foot: [
        PillButton {
            objectName: "savePerson"
            text: qsTr("Add")
            key: "↵"
            primary: true
            onClicked: overlay.entered.save()
        },
        PillButton {
            text: qsTr("Cancel")
            key: qsTr("Esc")
            onClicked: overlay.entered.close()
        }
    ]
    Keys.onEscapePressed: overlay.entered.close()
    Component.onCompleted: family.begin()

    Line {
        id: family

        field: "family"
        name: qsTr("Family name")
        value: overlay.entered.family
    }

    Line {
        field: "given"
        name: qsTr("Given name")
        value: overlay.entered.given
    }

    Line {
        field: "born"
        name: qsTr("Year of birth")
        hint: qsTr("A year, or a day such as 1987-05-03")
        value: overlay.entered.born
        wide: 200
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.entered.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.entered.doubt
        color: Theme.cautionStrong
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Everything else can come later.")
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }
}
