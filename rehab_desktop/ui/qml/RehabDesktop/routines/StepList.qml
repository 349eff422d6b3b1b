pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// Every step of a routine. One stop for Tab; arrows, Page keys, Home and End go through it.
ListView {
    id: list

    property string label
    readonly property real numberWidth: 62 * Theme.px * (1 + (Theme.textScale - 1) * 0.9)

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    reuseItems: true
    cacheBuffer: 400
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: Theme.brief
    highlightFollowsCurrentItem: true
    Accessible.role: Accessible.List
    Accessible.name: list.label
    Keys.onPressed: event => {
        const page = Math.max(1, Math.floor(list.height / (34 * Theme.px)));
        const to = ({
                [Qt.Key_Home]: 0,
                [Qt.Key_End]: list.count - 1,
                [Qt.Key_PageUp]: list.currentIndex - page,
                [Qt.Key_PageDown]: list.currentIndex + page
            })[event.key];
        if (to === undefined)
            return;
        list.currentIndex = Math.max(0, Math.min(list.count - 1, to));
        event.accepted = true;
    }

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar

        width: 8 * Theme.px
        policy: T.ScrollBar.AlwaysOn
        visible: list.contentHeight > list.height + 1
        Accessible.ignored: true

        contentItem: Rectangle {
            implicitWidth: 6 * Theme.px
            radius: width / 2
            color: Theme.faint
            opacity: bar.active ? 0.8 : 0.45
        }
    }

    delegate: Item {
        id: line

        required property int index
        required property string at
        required property string word
        required property string detail
        required property string side
        required property string time
        required property string tone
        required property string heading
        readonly property color colour: ({
                "breathe": Theme.breathe,
                "rest": Theme.rest,
                "ready": Theme.ready
            })[line.tone] ?? Theme.work

        width: list.width
        height: column.height
        Accessible.role: Accessible.ListItem
        Accessible.name: [line.heading, line.word, line.side, line.time, line.detail].filter(part => part !== "").join(", ")
        Accessible.focusable: true
        Accessible.focused: list.activeFocus && list.currentIndex === line.index

        Rectangle {
            anchors.fill: column
            anchors.topMargin: title.visible ? title.height : 0
            anchors.leftMargin: -10 * Theme.px
            anchors.rightMargin: -8 * Theme.px
            radius: 8 * Theme.px
            color: "transparent"
            border.width: list.activeFocus && list.currentIndex === line.index ? Math.max(2, 2 * Theme.px) : 0
            border.color: Theme.ink
        }

        Column {
            id: column

            // The bar has the wider margin. The list places the line itself, so it is kept in here.
            x: (list.LayoutMirroring.enabled ? 24 : 12) * Theme.px
            width: line.width - 36 * Theme.px

            PlainLabel {
                id: title

                width: column.width
                topPadding: (line.index > 0 ? 18 : 2) * Theme.px
                bottomPadding: 6 * Theme.px
                visible: line.heading !== ""
                text: line.heading
                size: 17
                font.weight: Font.Bold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            RowLayout {
                width: column.width
                spacing: 10 * Theme.px

                PlainLabel {
                    Layout.preferredWidth: list.numberWidth
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 6 * Theme.px
                    text: line.at
                    size: 15
                    tabular: true
                    color: Theme.softStrong
                    Accessible.ignored: true
                }

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 11 * Theme.px * (1 + (Theme.textScale - 1) * 0.7)
                    implicitWidth: 10 * Theme.px
                    implicitHeight: 10 * Theme.px
                    radius: 5 * Theme.px
                    color: line.colour
                }

                Column {
                    Layout.fillWidth: true
                    Layout.topMargin: 5 * Theme.px
                    Layout.bottomMargin: 5 * Theme.px

                    PlainLabel {
                        width: parent.width
                        text: line.side === "" ? line.word : qsTr("%1, %2").arg(line.word).arg(line.side)
                        size: 16
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }

                    PlainLabel {
                        width: parent.width
                        visible: text !== ""
                        text: line.detail
                        size: 14
                        color: Theme.softStrong
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }

                PlainLabel {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 6 * Theme.px
                    text: line.time
                    size: 15
                    tabular: true
                    color: Theme.softStrong
                    Accessible.ignored: true
                }
            }
        }
    }
}
