pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What it is for, how much of it, what it needs, and the way to what all of that rests on.
Section {
    id: facts

    required property ExerciseModel exercise

    Flow {
        Layout.fillWidth: true
        spacing: 8 * Theme.px

        Repeater {
            model: facts.exercise.focus

            Chip {
                required property string modelData

                text: modelData
                tone: Theme.workStrong
                size: 15
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        Layout.bottomMargin: 6 * Theme.px
        text: facts.exercise.aim
        size: 19
        lineHeight: 1.2
        wrapMode: Text.Wrap
    }

    Fact {
        caption: qsTr("Your dose today")
        text: facts.exercise.today
        detail: facts.exercise.todayDetail
    }

    Fact {
        caption: facts.exercise.today === "" ? qsTr("Dose") : qsTr("On the card")
        text: facts.exercise.dose
        detail: facts.exercise.sides
    }

    Fact {
        caption: qsTr("Time")
        text: facts.exercise.time
    }

    Fact {
        caption: qsTr("Tempo")
        text: facts.exercise.tempo
    }

    Fact {
        caption: qsTr("You need")
        text: facts.exercise.needs === "" ? qsTr("Nothing") : facts.exercise.needs
        detail: facts.exercise.needsOptional === "" ? "" : qsTr("If you like: %1").arg(facts.exercise.needsOptional)
    }

    PillButton {
        Layout.topMargin: 6 * Theme.px
        objectName: "why"
        text: facts.exercise.why ? qsTr("Hide the reasons") : qsTr("Why?")
        Accessible.description: qsTr("What each line rests on, and where it was read")
        glyph: "book-open"
        size: 16
        onClicked: facts.exercise.askWhy()
    }
}
