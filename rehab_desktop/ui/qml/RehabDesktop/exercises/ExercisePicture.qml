pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The clip of the chosen level and side, before its first frame the poster.
ColumnLayout {
    id: picture

    required property ExerciseModel exercise
    property QtObject stage

    spacing: 14 * Theme.px

    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: width * 9 / 16
        Accessible.role: Accessible.Graphic
        Accessible.name: picture.exercise.seen === "" ? picture.exercise.name : picture.exercise.seen

        Poster {
            anchors.fill: parent
            visible: !screening.present
            radius: 22 * Theme.px
        }

        ClipView {
            id: screening

            anchors.fill: parent
            stage: picture.stage
            poster: picture.exercise.poster
            mirrored: picture.exercise.mirrored
        }
    }

    Segments {
        objectName: "rungs"
        Layout.fillWidth: true
        visible: picture.exercise.ladder
        question: qsTr("Level")
        size: 16
        model: picture.exercise.rungs
        value: picture.exercise.level
        onChosen: value => picture.exercise.chooseLevel(value)
    }

    Row {
        visible: picture.exercise.sided
        spacing: 8 * Theme.px

        Repeater {
            model: [
                {
                    value: "left",
                    name: qsTr("Left leg")
                },
                {
                    value: "right",
                    name: qsTr("Right leg")
                }
            ]

            PillButton {
                required property var modelData

                objectName: "side-" + modelData.value
                text: modelData.name
                size: 16
                primary: picture.exercise.side === modelData.value
                Accessible.role: Accessible.RadioButton
                Accessible.checked: primary
                onClicked: picture.exercise.chooseSide(modelData.value)
            }
        }
    }
}
