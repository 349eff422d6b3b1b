pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Somebody who works here from now on.
Section {
    id: card

    required property TherapistsModel therapists

    heading: qsTr("Somebody new")
    glyph: "user-plus"

    NamedField {
        objectName: "newLetters"
        name: qsTr("Letters")
        hint: qsTr("2 to 4 capitals, such as MK")
        value: card.therapists.letters
        wrong: card.therapists.wrong === "letters"
        wide: 160
        onTyped: text => card.therapists.type("letters", text)
        onEntered: card.therapists.add()
    }

    NamedField {
        objectName: "newName"
        name: qsTr("Name")
        value: card.therapists.name
        wrong: card.therapists.wrong === "name"
        onTyped: text => card.therapists.type("name", text)
        onEntered: card.therapists.add()
    }

    Segments {
        objectName: "newRole"
        Layout.fillWidth: true
        question: qsTr("Role")
        size: 15
        model: card.therapists.roles
        value: card.therapists.role
        onChosen: value => card.therapists.type("role", value)
    }

    PlainLabel {
        Layout.fillWidth: true
        text: card.therapists.rights
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== "" && card.therapists.wrong !== ""
        text: card.therapists.fault
        size: 16
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    PillButton {
        objectName: "addTherapist"
        text: qsTr("Add")
        glyph: "plus"
        size: 16
        onClicked: card.therapists.add()
    }
}
