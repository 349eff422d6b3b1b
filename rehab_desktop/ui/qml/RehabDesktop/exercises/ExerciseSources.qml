pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// How sure we are of the movement, what the dose rests on, and where it was read.
Section {
    id: section

    required property ExerciseModel exercise

    heading: qsTr("Where this comes from")
    glyph: "book-open"

    Caption {
        text: qsTr("Is this the movement the article meant?")
    }

    PlainLabel {
        Layout.fillWidth: true
        text: section.exercise.certainty
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: section.exercise.identification
        lineHeight: 1.18
        wrapMode: Text.Wrap
    }

    Caption {
        Layout.topMargin: 10 * Theme.px
        text: qsTr("What the dose rests on")
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: section.exercise.doseText
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    Repeater {
        model: section.exercise.basis

        Bullet {
            id: line

            required property string basis

            Layout.fillWidth: true
            detail: line.basis
        }
    }

    Caption {
        Layout.topMargin: 10 * Theme.px
        text: qsTr("Sources")
    }

    Sources {
        Layout.fillWidth: true
        model: section.exercise.sources
    }
}
