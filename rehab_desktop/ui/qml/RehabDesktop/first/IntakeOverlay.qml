pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The first start, and later from Settings and Today: the knee, and the week there is for it. Every
// question may be left out.
Rectangle {
    id: page

    required property IntakeModel intake
    required property SettingsModel settings
    readonly property bool narrow: Theme.textScale > 1.4
    readonly property real most: Math.min(page.width - 80 * Theme.px, 1200 * Theme.px)

    anchors.fill: parent
    color: Theme.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text
    Keys.onPressed: event => scrolling.turn(event)
    Keys.onUpPressed: scrolling.scrollTo(scrolling.contentY - 80 * Theme.px)
    Keys.onDownPressed: scrolling.scrollTo(scrolling.contentY + 80 * Theme.px)
    Keys.onEscapePressed: page.intake.skip()
    Component.onCompleted: page.forceActiveFocus()

    // What is behind cannot be pressed.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }

    component Part: Card {
        id: part

        default property alias content: column.data

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: column.implicitHeight + 56 * Theme.px

        ColumnLayout {
            id: column

            x: 30 * Theme.px
            y: 24 * Theme.px
            width: part.width - 60 * Theme.px
            spacing: 12 * Theme.px
        }
    }

    Scrolling {
        id: scrolling

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        contentHeight: column.implicitHeight + 80 * Theme.px

        ColumnLayout {
            id: column

            x: (scrolling.width - width) / 2
            y: 40 * Theme.px
            width: page.most
            spacing: 20 * Theme.px

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 4 * Theme.px

                PlainLabel {
                    id: heading

                    Layout.fillWidth: true
                    text: page.intake.first ? qsTr("Welcome") : qsTr("You and your knee")
                    size: 42
                    display: true
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: page.intake.first ? qsTr("Rehab Desktop guides you through exercises for pain around the kneecap. Tell what you like; your first week goes by it.") : qsTr("Your weeks go by what stands here. Leave out what you like.")
                    size: 19
                    color: Theme.softStrong
                    lineHeight: 1.1
                    wrapMode: Text.Wrap
                }
            }

            GridLayout {
                Layout.fillWidth: true
                visible: page.intake.first
                columns: page.narrow ? 1 : 2
                columnSpacing: 16 * Theme.px
                rowSpacing: 8 * Theme.px

                PlainLabel {
                    text: textSize.question
                    color: Theme.softStrong
                }

                Segments {
                    id: textSize

                    objectName: "welcomeText"
                    Layout.fillWidth: true
                    size: 15
                    question: page.settings.label("text_scale")
                    model: page.settings.choices("text_scale")
                    value: page.settings.textScale
                    onChosen: value => page.settings.textScale = value
                }
            }

            Part {
                GridLayout {
                    Layout.fillWidth: true
                    columns: page.narrow ? 1 : 2
                    columnSpacing: 36 * Theme.px
                    rowSpacing: 16 * Theme.px

                    KneeDrawing {
                        Layout.fillWidth: page.narrow
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: 440 * Theme.px
                        hurting: page.intake.hurting
                        leftKnee: page.intake.knee === "left"
                        onPressed: place => page.intake.togglePlace(place)
                    }

                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        spacing: 12 * Theme.px

                        Setting {
                            Layout.topMargin: 0
                            name: qsTr("Which knee is it?")

                            Segments {
                                objectName: "knee"
                                Layout.fillWidth: true
                                question: qsTr("Which knee")
                                model: page.intake.kneeChoices
                                value: page.intake.knee
                                onChosen: value => page.intake.setKnee(value)
                            }
                        }

                        Setting {
                            name: qsTr("For how long has it hurt?")

                            Segments {
                                objectName: "since"
                                Layout.fillWidth: true
                                question: qsTr("For how long")
                                model: page.intake.sinceChoices
                                value: page.intake.since
                                onChosen: value => page.intake.setSince(value)
                            }
                        }

                        Setting {
                            name: qsTr("Where does it hurt?")
                            detail: qsTr("Press on the drawing or on a name, on more than one if need be.")

                            Ticks {
                                objectName: "place"
                                Layout.fillWidth: true
                                question: qsTr("Where it hurts")
                                model: page.intake.places
                                onPressed: place => page.intake.togglePlace(place)
                            }
                        }

                        Advised {
                            lines: page.intake.whomToSee
                        }

                        Tick {
                            objectName: "haveAsked"
                            visible: page.intake.whomToSee.length > 0
                            text: qsTr("I have asked a doctor or physiotherapist.")
                            size: 17
                            on: page.intake.asked
                            onWanted: on => page.intake.setAsked(on)
                        }
                    }
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: page.narrow ? 1 : 2
                columnSpacing: 20 * Theme.px
                rowSpacing: 20 * Theme.px
                uniformCellWidths: true

                Part {
                    Setting {
                        Layout.topMargin: 0
                        name: qsTr("Pain of daily life, 0 to 10")
                        detail: qsTr("As it usually is these days. 0 is no pain, 10 the worst you can think of.")

                        ScoreRow {
                            objectName: "everyday"
                            Layout.fillWidth: true
                            question: qsTr("Pain of daily life")
                            value: page.intake.everyday
                            digits: true
                            side: 38
                            size: 16
                            onChosen: value => page.intake.setEveryday(value)
                        }

                        Advised {
                            lines: page.intake.everydayAdvice === "" ? [] : [page.intake.everydayAdvice]
                        }
                    }

                    Setting {
                        name: qsTr("Runs a week at present")

                        Segments {
                            objectName: "runs"
                            Layout.fillWidth: true
                            question: qsTr("Runs a week")
                            model: page.intake.runChoices
                            value: page.intake.runs
                            onChosen: value => page.intake.setRuns(value)
                        }
                    }
                }

                Part {
                    Setting {
                        Layout.topMargin: 0
                        name: qsTr("Days a week there are for exercises")

                        Segments {
                            objectName: "days"
                            Layout.fillWidth: true
                            question: qsTr("Days a week")
                            model: page.intake.dayChoices
                            value: page.intake.days
                            onChosen: value => page.intake.setDays(value)
                        }
                    }

                    Setting {
                        name: qsTr("Minutes on such a day")

                        Segments {
                            objectName: "minutes"
                            Layout.fillWidth: true
                            question: qsTr("Minutes a day")
                            model: page.intake.minuteChoices
                            value: page.intake.minutes
                            onChosen: value => page.intake.setMinutes(value)
                        }
                    }

                    Setting {
                        name: qsTr("What is at hand?")
                        detail: qsTr("Press on what is missing.")

                        Ticks {
                            objectName: "kit"
                            Layout.fillWidth: true
                            question: qsTr("At hand")
                            model: page.intake.kit
                            onPressed: thing => page.intake.toggleThing(thing)
                        }
                    }
                }
            }
        }
    }

    Foot {
        id: foot

        height: buttons.height + 36 * Theme.px

        Row {
            id: buttons

            x: (foot.width - page.most) / 2
            anchors.verticalCenter: parent.verticalCenter
            spacing: 12 * Theme.px

            PillButton {
                objectName: "intakeDone"
                text: qsTr("Done")
                size: 20
                primary: true
                onClicked: page.intake.done()
            }

            PillButton {
                objectName: "intakeSkip"
                text: page.intake.first ? qsTr("Skip this") : qsTr("Leave as it was")
                key: qsTr("Esc")
                size: 20
                quiet: true
                onClicked: page.intake.skip()
            }
        }
    }
}
