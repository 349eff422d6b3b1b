pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Before a session: what today makes of it and why, how the knee is, which side first.
Scrolling {
    id: screen

    required property ReadyModel ready
    readonly property int pain: screen.ready.pain

    contentHeight: Math.max(height, card.implicitHeight + 72 * Theme.px)
    Accessible.role: Accessible.Pane
    Accessible.name: screen.ready.title
    onPainChanged: screen.bringIn(advice) // what it changes above may push it out of sight
    Keys.onReturnPressed: screen.ready.begin()
    Keys.onEnterPressed: screen.ready.begin()

    Card {
        id: card

        anchors.centerIn: parent
        width: Math.min(screen.width - 56 * Theme.px, 1160 * Theme.px)
        implicitHeight: columns.implicitHeight + 80 * Theme.px
        height: implicitHeight

        GridLayout {
            id: columns

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 40 * Theme.px
            columns: Theme.textScale > 1.4 ? 1 : 2
            columnSpacing: 56 * Theme.px
            rowSpacing: 28 * Theme.px

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 500 * Theme.px
                spacing: 14 * Theme.px

                Caption {
                    text: qsTr("Before you start")
                }

                Words {
                    Layout.fillWidth: true
                    text: screen.ready.title
                    size: 44
                    display: true
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }

                Words {
                    Layout.fillWidth: true
                    objectName: "headline"
                    visible: text !== ""
                    text: screen.ready.headline
                    size: 24
                    color: Theme.cautionStrong
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                RowLayout {
                    visible: screen.ready.time !== ""
                    spacing: 10 * Theme.px

                    Glyph {
                        name: "clock"
                        size: 24
                        color: Theme.softStrong
                    }

                    Words {
                        text: screen.ready.time
                        size: 24
                        tabular: true
                        font.weight: Font.DemiBold
                    }
                }

                Repeater {
                    model: screen.ready.exercises

                    DoseLine {
                        Layout.fillWidth: true
                    }
                }

                Repeater {
                    model: screen.ready.why

                    Bullet {
                        required property string modelData

                        Layout.fillWidth: true
                        Layout.topMargin: 4 * Theme.px
                        text: modelData
                        tone: Theme.cautionStrong
                    }
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: screen.ready.again
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                Words {
                    Layout.fillWidth: true
                    visible: screen.ready.gate.length > 0
                    text: qsTr("What must be true first:")
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }

                Repeater {
                    model: screen.ready.gate

                    Bullet {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                    }
                }

                Cautions {
                    Layout.fillWidth: true
                    Layout.topMargin: 14 * Theme.px
                    cautions: screen.ready.cautions
                }

                Picture {
                    Layout.fillWidth: true
                    Layout.topMargin: 10 * Theme.px
                    Layout.preferredHeight: width * 0.5
                    visible: !screen.ready.cautions.present && present && Theme.textScale <= 1.4
                    source: screen.ready.poster
                    radius: 16 * Theme.px
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: screen.ready.note
                    size: 16
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 500 * Theme.px
                spacing: 12 * Theme.px

                Words {
                    visible: screen.ready.time !== ""
                    text: qsTr("Have at hand")
                    size: 19
                    font.weight: Font.DemiBold
                }

                Flow {
                    Layout.fillWidth: true
                    Layout.bottomMargin: 16 * Theme.px
                    visible: screen.ready.time !== ""
                    spacing: 8 * Theme.px

                    Repeater {
                        model: screen.ready.needs

                        Chip {
                            required property string modelData

                            text: modelData
                            tone: Theme.ink
                            size: 17
                        }
                    }

                    Words {
                        visible: screen.ready.needs.length === 0
                        text: qsTr("Nothing but a little space.")
                        color: Theme.softStrong
                    }
                }

                Words {
                    Layout.fillWidth: true
                    text: qsTr("How is the knee now? 0 to 10")
                    size: 19
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: screen.ready.everyday
                    size: 16
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }

                ScoreRow {
                    Layout.fillWidth: true
                    question: qsTr("How is the knee now?")
                    value: screen.ready.pain
                    side: 38
                    size: 16
                    onChosen: value => screen.ready.setPain(value)
                }

                Words {
                    id: advice

                    Layout.fillWidth: true
                    objectName: "advice"
                    text: screen.ready.painAdvice
                    size: 16
                    color: screen.ready.pain < 0 ? Theme.softStrong : Theme.ink
                    wrapMode: Text.Wrap
                }

                Words {
                    Layout.topMargin: 16 * Theme.px
                    visible: screen.ready.sided
                    text: qsTr("Side to start with")
                    size: 19
                    font.weight: Font.DemiBold
                }

                Row {
                    visible: screen.ready.sided
                    spacing: 8 * Theme.px

                    PillButton {
                        text: qsTr("Left")
                        primary: !screen.ready.rightFirst
                        checkable: true
                        checked: !screen.ready.rightFirst
                        glyph: checked ? "check" : ""
                        onClicked: screen.ready.startRight(false)
                    }

                    PillButton {
                        text: qsTr("Right")
                        primary: screen.ready.rightFirst
                        checkable: true
                        checked: screen.ready.rightFirst
                        glyph: checked ? "check" : ""
                        onClicked: screen.ready.startRight(true)
                    }
                }

                CautionsTick {
                    Layout.fillWidth: true
                    Layout.topMargin: 16 * Theme.px
                    cautions: screen.ready.cautions
                }

                ReadyButtons {
                    Layout.fillWidth: true
                    Layout.topMargin: (screen.ready.cautions.present ? 6 : 26) * Theme.px
                    ready: screen.ready
                }
            }
        }
    }
}
