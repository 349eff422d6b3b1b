pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One exercise in full. Its clip runs while this is up; the picture is cleared when it goes.
PageArea {
    id: detail

    required property ExerciseModel exercise
    property QtObject stage
    readonly property bool narrow: detail.innerWidth < 900 * Theme.px || Theme.textScale > 1.4

    signal closed()

    // The keyboard is at the way back, and the page at its top.
    function arrive() {
        back.forceActiveFocus(Qt.OtherFocusReason);
        detail.toTop();
    }

    heading: detail.exercise.name
    above: detail.exercise.kind
    Keys.onEscapePressed: detail.closed()
    onExerciseChanged: detail.exercise?.play()
    Component.onCompleted: {
        detail.exercise.play();
        Qt.callLater(detail.arrive);
    }
    Component.onDestruction: detail.exercise?.stop()

    actions: Row {
        spacing: 10 * Theme.px

        PillButton {
            id: back

            objectName: "backToExercises"
            text: qsTr("All exercises")
            key: qsTr("Esc")
            glyph: "arrow-left"
            onClicked: detail.closed()
        }

        PillButton {
            objectName: "tryIt"
            text: detail.exercise.rests ? qsTr("Try it all the same") : qsTr("Try it now")
            glyph: "play"
            primary: !detail.exercise.rests
            quiet: detail.exercise.rests
            onClicked: detail.exercise.tryIt()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: detail.narrow ? 1 : 2
        columnSpacing: 24 * Theme.px
        rowSpacing: 24 * Theme.px

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 6
            Layout.alignment: Qt.AlignTop
            spacing: 24 * Theme.px

            ExercisePicture {
                Layout.fillWidth: true
                exercise: detail.exercise
                stage: detail.stage
            }

            ExerciseSteps {
                exercise: detail.exercise
            }

            Statements {
                heading: qsTr("Common mistakes")
                glyph: "eye"
                model: detail.exercise.mistakes
                why: detail.exercise.why
            }

            ExerciseLevels {
                exercise: detail.exercise
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            Layout.alignment: Qt.AlignTop
            spacing: 24 * Theme.px

            ExerciseFacts {
                exercise: detail.exercise
            }

            Statements {
                heading: qsTr("Before you try it")
                glyph: "shield-check"
                tone: Theme.restStrong
                model: detail.exercise.gate
                why: detail.exercise.why
            }

            Statements {
                heading: qsTr("Stop if you feel")
                glyph: "circle-stop"
                tone: Theme.stopStrong
                model: detail.exercise.stopSigns
                why: detail.exercise.why
            }

            Statements {
                heading: qsTr("Ask a professional first, or leave it out")
                glyph: "triangle-alert"
                tone: Theme.cautionStrong
                model: detail.exercise.contraindications
                why: detail.exercise.why
            }

            ExerciseTips {
                exercise: detail.exercise
            }

            Section {
                heading: qsTr("Easier")
                glyph: "trending-down"
                visible: detail.exercise.easier.length > 0

                Repeater {
                    model: detail.exercise.easier

                    Bullet {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                    }
                }
            }
        }
    }

    ExerciseSources {
        visible: detail.exercise.why
        exercise: detail.exercise
    }
}
