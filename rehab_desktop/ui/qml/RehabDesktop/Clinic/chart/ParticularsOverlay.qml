pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The particulars of a person: changed in place, kept by Enter.
Overlay {
    id: overlay

    required property ParticularsModel typed

    cardWidth: 820
    titleSize: 36
    fromTop: true
    title: qsTr("Particulars")
    foot: [
        PillButton {
            objectName: "keepParticulars"
            text: qsTr("Keep")
            key: "↵"
            primary: true
            onClicked: overlay.typed.save()
        },
        PillButton {
            text: qsTr("Cancel")
            key: qsTr("Esc")
            onClicked: overlay.typed.close()
        }
    ]
    Keys.onEscapePressed: overlay.typed.close()
    Component.onCompleted: overlay.typed.ending ? ended.begin() : family.begin()

    component Line: NamedField {
        required property string field

        objectName: `particulars-${field}`
        Layout.alignment: Qt.AlignTop
        wrong: overlay.typed.wrong === field
        onTyped: text => overlay.typed.type(field, text)
        onEntered: overlay.typed.save()
    }

    component Chosen: ColumnLayout {
        id: chosen

        required property string field
        required property string name
        required property QtObject choices
        required property string value

        Layout.fillWidth: true
        spacing: 6 * Theme.px

        PlainLabel {
            text: chosen.name
            size: 16
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        Segments {
            objectName: `choose-${chosen.field}`
            Layout.fillWidth: true
            question: chosen.name
            size: 16
            model: chosen.choices
            value: chosen.value
            onChosen: value => overlay.typed.type(chosen.field, value)
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.typed.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.4 ? 1 : 3
        uniformCellWidths: true
        columnSpacing: 16 * Theme.px
        rowSpacing: 14 * Theme.px

        Line {
            id: family

            field: "family"
            name: qsTr("Family name")
            value: overlay.typed.family
        }

        Line {
            field: "given"
            name: qsTr("Given name")
            value: overlay.typed.given
        }

        Line {
            field: "born"
            name: qsTr("Born")
            hint: qsTr("A year, or a day such as 1987-05-03")
            value: overlay.typed.born
        }
    }

    Chosen {
        field: "side"
        name: qsTr("The knee that hurts")
        choices: overlay.typed.sides
        value: overlay.typed.side
    }

    Line {
        Layout.fillWidth: true
        field: "contact"
        name: qsTr("How to reach them")
        value: overlay.typed.contact
    }

    Chosen {
        field: "cares"
        name: qsTr("Who cares for them")
        choices: overlay.typed.caring
        value: overlay.typed.cares
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.typed.caresNote
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    Line {
        Layout.fillWidth: true
        field: "title"
        name: qsTr("What they come for")
        value: overlay.typed.episode
    }

    Chosen {
        visible: overlay.typed.mayEnd
        field: "state"
        name: qsTr("Their care here")
        choices: overlay.typed.states
        value: overlay.typed.state
    }

    Line {
        id: ended

        Layout.fillWidth: true
        visible: overlay.typed.over
        field: "ended"
        name: qsTr("How it ended")
        value: overlay.typed.ended
        wrong: overlay.typed.wrong === "text"
    }
}
