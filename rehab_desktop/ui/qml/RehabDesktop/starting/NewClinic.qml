pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A new clinic: its name, and who leads it.
StartPage {
    id: page

    required property StartModel start

    heading: qsTr("A new clinic")

    NamedLine {
        first: true
        field: "name"
        name: qsTr("Name of the clinic")
        value: page.start.name
        hint: qsTr("Patients see it on their display between two people.")
        wrong: page.start.wrong === "name"
        onTyped: text => page.start.type("name", text)
        onEntered: page.start.next()
    }

    NamedLine {
        field: "letters"
        Layout.topMargin: 8 * Theme.px
        name: qsTr("Your letters")
        value: page.start.letters
        hint: qsTr("Two to four, such as MK. They stand under what you write.")
        wide: 140
        wrong: page.start.wrong === "letters"
        onTyped: text => page.start.type("letters", text)
        onEntered: page.start.next()
    }

    NamedLine {
        field: "therapist"
        Layout.topMargin: 8 * Theme.px
        name: qsTr("Your name, if you like")
        value: page.start.therapist
        onTyped: text => page.start.type("therapist", text)
        onEntered: page.start.next()
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
            objectName: "nameNext"
            text: qsTr("Next")
            key: "↵"
            size: 20
            primary: true
            onClicked: page.start.next()
        }

        PillButton {
            text: qsTr("Back")
            key: qsTr("Esc")
            size: 20
            onClicked: page.start.back()
        }
    }
}
