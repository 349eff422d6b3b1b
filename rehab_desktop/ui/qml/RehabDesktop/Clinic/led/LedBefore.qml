pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// Before a led session: what is done, how the knee is, which side begins, what is this person's own,
// where the patient looks.
FocusScope {
    id: page

    required property LedModel led
    readonly property BeforeModel before: page.led.before
    readonly property bool narrow: Theme.textScale > 1.4

    Scrolling {
        id: scrolling

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        focus: false
        contentHeight: inner.implicitHeight + 64 * Theme.px

        ColumnLayout {
            id: inner

            x: (scrolling.width - width) / 2
            y: 32 * Theme.px
            width: Math.min(scrolling.width - 80 * Theme.px, 1240 * Theme.px)
            spacing: 22 * Theme.px

            RowLayout {
                spacing: 8 * Theme.px

                LedLeave {
                    Layout.topMargin: 8 * Theme.px
                    led: page.led
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2 * Theme.px

                    PlainLabel {
                        Layout.fillWidth: true
                        objectName: "who"
                        text: page.led.who
                        size: 42
                        display: true
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                    }

                    PlainLabel {
                        objectName: "code"
                        visible: text !== ""
                        text: page.led.code
                        size: 18
                        color: Theme.softStrong
                    }
                }

                LedDisplay {
                    Layout.alignment: Qt.AlignTop
                    patients: page.led.display
                }
            }

            NoticeCard {
                Layout.fillWidth: true
                visible: page.before.leftOpen !== ""
                text: page.before.leftOpen
                glyph: "info"

                PillButton {
                    text: qsTr("Go on with it")
                    key: "K"
                    size: 16
                    onClicked: page.before.resume()
                }
            }

            NoticeCard {
                Layout.fillWidth: true
                objectName: "unprescribed"
                visible: !page.before.prescribed
                text: qsTr("Nothing is prescribed for today. Pick a routine or prescribe first.")
                glyph: "info"

                PillButton {
                    text: qsTr("Prescribe")
                    key: "P"
                    size: 16
                    onClicked: page.led.prescribe()
                }
            }

            LedAsked {
                Layout.fillWidth: true
                scores: page.led.scores
                patients: page.led.display
            }

            GridLayout {
                Layout.fillWidth: true
                columns: page.narrow ? 1 : 2
                columnSpacing: 24 * Theme.px
                rowSpacing: 24 * Theme.px
                uniformCellWidths: true

                Section {
                    Layout.alignment: Qt.AlignTop
                    // Where something is to be picked, that comes first.
                    Layout.row: page.narrow && page.before.prescribed ? 1 : 0
                    Layout.column: 0
                    heading: qsTr("What is done")

                    Repeater {
                        model: page.before.rows

                        T.AbstractButton {
                            id: line

                            required property string title
                            required property string detail
                            required property bool asked
                            required property bool chosen
                            required property int index
                            property bool built: false

                            Layout.fillWidth: true
                            Layout.topMargin: line.index > 0 ? -8 * Theme.px : 0
                            implicitHeight: words.implicitHeight + 18 * Theme.px
                            focusPolicy: Qt.NoFocus
                            text: line.title
                            Accessible.role: Accessible.RadioButton
                            Accessible.checkable: true
                            Accessible.checked: line.chosen
                            onClicked: page.before.choose(line.index)
                            Component.onCompleted: line.built = true
                            // What is asked for is chosen from the start, and the page begins at its top.
                            onChosenChanged: {
                                if (line.chosen && line.built) {
                                    scrolling.bringIn(line);
                                    line.Accessible.announce(line.title);
                                }
                            }

                            background: Rectangle {
                                radius: 12 * Theme.px
                                color: line.chosen ? Qt.alpha(Theme.brand, 0.13) : line.hovered ? Theme.hover : "transparent"
                                border.width: line.chosen ? Math.max(2, 2 * Theme.px) : 0
                                border.color: Theme.brand
                            }

                            GridLayout {
                                id: words

                                x: 14 * Theme.px
                                anchors.verticalCenter: parent.verticalCenter
                                width: line.width - 28 * Theme.px
                                columns: page.narrow ? 1 : 2
                                columnSpacing: 14 * Theme.px
                                rowSpacing: 0

                                PlainLabel {
                                    Layout.fillWidth: true
                                    text: line.asked ? qsTr("%1 (prescribed)").arg(line.title) : line.title
                                    size: 19
                                    font.weight: Font.DemiBold
                                    wrapMode: Text.Wrap
                                    Accessible.ignored: true
                                }

                                PlainLabel {
                                    text: line.detail
                                    size: 15
                                    tabular: true
                                    color: Theme.softStrong
                                    Accessible.ignored: true
                                }
                            }
                        }
                    }
                }

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.row: page.narrow && !page.before.prescribed ? 1 : 0
                    Layout.column: page.narrow ? 0 : 1
                    spacing: 24 * Theme.px

                    Section {
                        heading: qsTr("Knee pain now, 0 to 10")

                        ScoreRow {
                            Layout.fillWidth: true
                            question: qsTr("Knee pain now")
                            value: page.before.pain
                            side: 42
                            onChosen: value => page.before.setPain(value)
                        }

                        PlainLabel {
                            Layout.topMargin: 8 * Theme.px
                            visible: page.before.sided
                            text: qsTr("Side to start with")
                            size: 20
                            font.weight: Font.DemiBold
                        }

                        Segments {
                            objectName: "side"
                            Layout.fillWidth: true
                            visible: page.before.sided
                            question: qsTr("Side to start with")
                            value: page.before.side
                            model: [
                                { value: "left", name: qsTr("Left"), glyph: "" },
                                { value: "right", name: qsTr("Right"), glyph: "" }
                            ]
                            onChosen: value => page.before.startWith(value)
                        }
                    }

                    Section {
                        visible: doses.count > 0
                        heading: qsTr("Exercises")

                        Repeater {
                            id: doses

                            model: page.before.exercises

                            DoseLine {
                                Layout.fillWidth: true
                            }
                        }
                    }

                    LedOwnSettings {
                        own: page.before.own
                    }
                }
            }
        }
    }

    Foot {
        id: foot

        height: ways.implicitHeight + 26 * Theme.px

        Flow {
            id: ways

            x: inner.x
            anchors.verticalCenter: parent.verticalCenter
            width: inner.width
            spacing: 12 * Theme.px

            PillButton {
                objectName: "begin"
                text: qsTr("Begin")
                glyph: "play"
                key: "↵"
                size: 20
                primary: true
                enabled: page.before.ready
                onClicked: page.before.begin()
            }

            PillButton {
                objectName: "askScores"
                text: qsTr("Scores on the display")
                glyph: "chart-line"
                key: "Q"
                size: 17
                height: ways.children[0].height
                onClicked: page.led.scores.ask()
            }
        }
    }
}
