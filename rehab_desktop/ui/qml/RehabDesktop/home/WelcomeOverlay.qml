pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The first start: three questions at most, each answered by what it changes, all of them to be
// passed over.
Overlay {
    id: welcome

    required property PreferencesModel settings

    cardWidth: 860
    title: qsTr("Welcome")
    note: qsTr("Three things, then you can start. Each can be changed later in the settings.")
    foot: Row {
        spacing: 12 * Theme.px

        PillButton {
            objectName: "welcomeDone"
            text: qsTr("Let’s start")
            size: 20
            primary: true
            onClicked: welcome.settings.welcomed()
        }

        PillButton {
            text: qsTr("Skip this")
            key: qsTr("Esc")
            size: 20
            quiet: true
            onClicked: welcome.settings.welcomed()
        }
    }
    Keys.onEscapePressed: welcome.settings.welcomed()
    Component.onCompleted: welcome.forceActiveFocus()

    Setting {
        name: qsTr("Can you read this from where you will train?")

        Segments {
            objectName: "welcomeText"
            Layout.fillWidth: true
            question: qsTr("Text size")
            model: welcome.settings.textScales
            value: welcome.settings.textScale
            onChosen: value => welcome.settings.setTextScale(value)
        }
    }

    Setting {
        name: qsTr("Which leg should begin?")
        detail: qsTr("It can still be changed before every session.")

        Segments {
            Layout.fillWidth: true
            question: qsTr("Leg to start with")
            model: welcome.settings.sides
            value: welcome.settings.firstSide
            onChosen: value => welcome.settings.setFirstSide(value)
        }
    }

    Toggle {
        Layout.topMargin: 8 * Theme.px
        text: qsTr("A voice that guides you")
        detail: qsTr("So that you need not look at the screen while you train.")
        on: welcome.settings.voice
        onWanted: on => welcome.settings.setVoice(on)
    }
}
