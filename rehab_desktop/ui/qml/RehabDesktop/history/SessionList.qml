pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// Finished sessions, newest first.
Card {
    id: list

    required property HistoryModel history
    readonly property SessionsModel model: list.history.sessions

    // Back from a session: the keyboard and the page are where they were.
    function comeBack() {
        const left = list.history.backFrom();
        for (let i = 0; left !== "" && i < lines.count; i++) {
            const line = lines.itemAt(i) as T.AbstractButton;
            if (line.objectName === `session-${left}`)
                line.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    implicitHeight: column.implicitHeight + 44 * Theme.px
    Component.onCompleted: list.comeBack()

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 22 * Theme.px
        spacing: 4 * Theme.px

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: 6 * Theme.px
            spacing: 10 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: list.model.empty ? qsTr("No sessions yet") : list.model.heading
                size: 21
                display: true
                tabular: true
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            PillButton {
                visible: list.model.ofDay
                text: qsTr("Show all")
                glyph: "x"
                size: 15
                onClicked: list.history.calendar.clear()
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: list.model.trouble !== "" ? list.model.trouble : list.model.empty ? qsTr("Every finished session will be listed here, with all of its sets and how the knee felt. Start one on Today, or add one that you did without the app.") : list.model.nothing
            color: list.model.trouble !== "" ? Theme.stopStrong : Theme.softStrong
            wrapMode: Text.Wrap
        }

        Repeater {
            id: lines

            model: list.model.rows

            T.AbstractButton {
                id: line

                required property string session
                required property string name
                required property string date
                required property string time
                required property string sets
                required property string pain
                required property string tone
                required property string spoken

                objectName: `session-${line.session}`
                Layout.fillWidth: true
                Layout.leftMargin: -12 * Theme.px
                Layout.rightMargin: -12 * Theme.px
                implicitHeight: words.implicitHeight + 22 * Theme.px
                focusPolicy: Qt.TabFocus
                Accessible.name: line.spoken
                Keys.onReturnPressed: line.click()
                Keys.onEnterPressed: line.click()
                onClicked: list.model.open(line.session)

                background: Rectangle {
                    radius: 14 * Theme.px
                    color: line.hovered ? Theme.hover : "transparent"

                    FocusFrame {
                        anchors.margins: 0
                        shown: line.visualFocus
                        radius: 14 * Theme.px
                    }
                }

                RowLayout {
                    id: words

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: 12 * Theme.px
                    spacing: 14 * Theme.px

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2 * Theme.px

                        PlainLabel {
                            Layout.fillWidth: true
                            text: line.name
                            size: 18
                            font.weight: Font.DemiBold
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }

                        PlainLabel {
                            Layout.fillWidth: true
                            text: line.sets === "" ? line.date : qsTr("%1  ·  %2").arg(line.date).arg(line.sets)
                            size: 15
                            tabular: true
                            color: Theme.softStrong
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }
                    }

                    Chip {
                        visible: line.pain !== ""
                        text: line.pain
                        tone: line.tone === "green" ? Theme.goodStrong : line.tone === "amber" ? Theme.cautionStrong : line.tone === "red" ? Theme.stopStrong : Theme.softStrong
                        size: 15
                    }

                    PlainLabel {
                        Layout.preferredWidth: Math.max(implicitWidth, 54 * Theme.px * Theme.textScale)
                        text: line.time
                        size: 17
                        tabular: true
                        horizontalAlignment: Text.AlignRight
                        color: Theme.softStrong
                        Accessible.ignored: true
                    }

                    Icon {
                        name: "chevron-right"
                        size: 20
                        color: Theme.softStrong
                    }
                }
            }
        }

        PillButton {
            Layout.topMargin: 8 * Theme.px
            Layout.alignment: Qt.AlignHCenter
            visible: list.model.hasMore
            text: qsTr("Show older sessions")
            size: 16
            onClicked: list.model.more()
        }
    }
}
