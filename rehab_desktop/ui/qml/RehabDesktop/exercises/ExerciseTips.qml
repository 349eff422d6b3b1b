pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

Section {
    id: section

    required property ExerciseModel exercise

    heading: qsTr("Tips")
    glyph: "lightbulb"
    tone: Theme.restStrong
    visible: tips.count > 0

    Repeater {
        id: tips

        model: section.exercise.tips

        Bullet {
            id: tip

            required property string origin

            Layout.fillWidth: true
            tone: section.tone
            detail: section.exercise.why ? tip.origin : ""
        }
    }
}
