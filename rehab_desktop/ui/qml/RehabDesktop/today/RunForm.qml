pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One run: when, how long, which step, and how the knee took it.
Card {
    id: form

    required property ReturnToRunModel running

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
                value: form.running.day
                room: 250
                raisable: form.running.laterDay
                onLowered: form.running.addDays(-1)
                onRaised: form.running.addDays(1)
            }

            Stepper {
                name: qsTr("Time")
                value: form.running.minutes
                onLowered: form.running.addMinutes(-1)
                onRaised: form.running.addMinutes(1)
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
                model: form.running.steps

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
                    onClicked: form.running.chooseStep(step)
                }
            }
        }

        RunPain {
            question: qsTr("Worst pain while running")
            value: form.running.during
            onChosen: value => form.running.setDuring(value)
        }

        RunPain {
            question: qsTr("Pain an hour after")
            hint: qsTr("May be told later")
            value: form.running.hourAfter
            onChosen: value => form.running.setHourAfter(value)
        }

        RunPain {
            visible: form.running.laterDay
            question: qsTr("Pain the next morning")
            hint: qsTr("May be told later")
            value: form.running.nextMorning
            onChosen: value => form.running.setNextMorning(value)
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
                onClicked: form.running.save()
            }

            PillButton {
                text: qsTr("Cancel")
                quiet: true
                onClicked: form.running.leave()
            }
        }
    }
}
