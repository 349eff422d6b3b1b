pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One run: when, how long, which step, and how the knee took it.
Card {
    id: form

    required property ReturnToRunModel returnToRun

    implicitHeight: column.implicitHeight + 60 * Theme.px

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 30 * Theme.px
        spacing: 12 * Theme.px

        Flow {
            Layout.fillWidth: true
            spacing: 44 * Theme.px

            Stepper {
                name: qsTr("Day")
                value: form.returnToRun.day
                room: 250
                raisable: form.returnToRun.laterDay
                onLowered: form.returnToRun.addDays(-1)
                onRaised: form.returnToRun.addDays(1)
            }

            Stepper {
                name: qsTr("Time")
                value: form.returnToRun.minutes
                onLowered: form.returnToRun.addMinutes(-1)
                onRaised: form.returnToRun.addMinutes(1)
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            Layout.topMargin: 8 * Theme.px
            text: qsTr("Running and walking")
            size: 19
            font.weight: Font.DemiBold
        }

        Flow {
            Layout.fillWidth: true
            spacing: 8 * Theme.px

            Repeater {
                model: form.returnToRun.steps

                PillButton {
                    required property string step
                    required property string what
                    required property bool current

                    objectName: "step-" + step
                    text: what
                    size: 15
                    primary: current
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    Accessible.checked: current
                    onClicked: form.returnToRun.chooseStep(step)
                }
            }
        }

        RunPain {
            question: qsTr("Worst pain while running")
            value: form.returnToRun.during
            onChosen: value => form.returnToRun.setDuring(value)
        }

        RunPain {
            question: qsTr("Pain an hour after")
            hint: qsTr("May be told later")
            value: form.returnToRun.hourAfter
            onChosen: value => form.returnToRun.setHourAfter(value)
        }

        RunPain {
            visible: form.returnToRun.laterDay
            question: qsTr("Pain the next morning")
            hint: qsTr("May be told later")
            value: form.returnToRun.nextMorning
            onChosen: value => form.returnToRun.setNextMorning(value)
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 10 * Theme.px
            spacing: 10 * Theme.px

            PillButton {
                objectName: "saveRun"
                text: qsTr("Save the run")
                glyph: "check"
                size: 20
                primary: true
                onClicked: form.returnToRun.save()
            }

            PillButton {
                text: qsTr("Cancel")
                quiet: true
                onClicked: form.returnToRun.leave()
            }
        }
    }
}
