pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Before a session: what today makes of it and why, how the knee is, which side first. Where all
// stands in one column, what decides stays in sight below it.
FocusScope {
    id: screen

    required property ReadyModel ready
    readonly property int pain: screen.ready.pain
    readonly property bool narrow: Theme.textScale > 1.4

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: screen.ready.title
    onPainChanged: scrolling.bringIn(advice) // what it changes above may push it out of sight
    Keys.onReturnPressed: screen.ready.begin()
    Keys.onEnterPressed: screen.ready.begin()

    Component {
        id: deciding

        ColumnLayout {
            spacing: 12 * Theme.px

            CautionsTick {
                Layout.fillWidth: true
                cautions: screen.ready.cautions
            }

            ReadyButtons {
                Layout.fillWidth: true
                Layout.topMargin: screen.ready.cautions.present && !screen.narrow ? 6 * Theme.px : 0
                ready: screen.ready
                large: !screen.narrow
            }
        }
    }

    Scrolling {
        id: scrolling

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        contentHeight: Math.max(height, card.implicitHeight + 72 * Theme.px)

        Card {
            id: card

            anchors.centerIn: parent
            width: Math.min(scrolling.width - 56 * Theme.px, 1160 * Theme.px)
            implicitHeight: columns.implicitHeight + 80 * Theme.px
            height: implicitHeight

            GridLayout {
                id: columns

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: 40 * Theme.px
                columns: screen.narrow ? 1 : 2
                columnSpacing: 56 * Theme.px
                rowSpacing: 28 * Theme.px

                ReadyPlan {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: 500 * Theme.px
                    ready: screen.ready
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: 500 * Theme.px
                    spacing: 12 * Theme.px

                    PlainLabel {
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

                        PlainLabel {
                            visible: screen.ready.needs.length === 0
                            text: qsTr("Nothing but a little space.")
                            color: Theme.softStrong
                        }
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        text: qsTr("How is the knee now? 0 to 10")
                        size: 19
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                    }

                    PlainLabel {
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

                    PlainLabel {
                        id: advice

                        Layout.fillWidth: true
                        objectName: "advice"
                        text: screen.ready.painAdvice
                        size: 16
                        color: screen.ready.pain < 0 ? Theme.softStrong : Theme.ink
                        wrapMode: Text.Wrap
                    }

                    PlainLabel {
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

                    Loader {
                        Layout.fillWidth: true
                        Layout.topMargin: (screen.ready.cautions.present ? 16 : 26) * Theme.px
                        active: !screen.narrow
                        visible: active
                        sourceComponent: deciding
                    }
                }
            }
        }
    }

    Foot {
        id: foot

        visible: screen.narrow
        height: visible ? below.implicitHeight + 28 * Theme.px : 0

        Loader {
            id: below

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.verticalCenter
            width: card.width - 80 * Theme.px
            active: screen.narrow
            sourceComponent: deciding
        }
    }
}
