pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// How to set up, what to do, and how to breathe.
Section {
    id: section

    required property ExerciseModel exercise

    heading: qsTr("How to do it")
    glyph: "list-checks"

    PlainLabel {
        Layout.fillWidth: true
        Layout.bottomMargin: 4 * Theme.px
        text: section.exercise.position
        lineHeight: 1.18
        wrapMode: Text.Wrap
    }

    Repeater {
        model: section.exercise.steps

        Bullet {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            mark: index + 1
            tone: Theme.workStrong
            text: modelData
        }
    }

    Caption {
        Layout.topMargin: 10 * Theme.px
        visible: section.exercise.breath !== "" || section.exercise.breathCounts !== ""
        text: qsTr("Breathing")
        color: Theme.breatheStrong
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: section.exercise.breathCounts
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: section.exercise.breath
        lineHeight: 1.18
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: section.exercise.breathAdjust
        size: 15
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }
}
