pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What stays above a page until it is settled, the gravest first.
ColumnLayout {
    id: list

    required property NoticesModel notices

    visible: list.notices.present
    spacing: 14 * Theme.px

    Repeater {
        model: list.notices.rows

        Card {
            id: card

            required property string notice
            required property string glyph
            required property string tone
            required property string title
            required property string detail
            required property string way
            required property string wayName
            required property string otherWay
            required property string otherWayName
            readonly property color hue: card.tone === "stop" ? Theme.stop : card.tone === "good" ? Theme.good : Theme.caution

            Layout.fillWidth: true
            implicitHeight: content.implicitHeight + 40 * Theme.px
            border.width: Math.max(1, 2 * Theme.px)
            border.color: card.hue
            Accessible.role: Accessible.AlertMessage
            Accessible.name: card.title
            Accessible.description: card.detail
            Component.onCompleted: Accessible.announce(card.title + "\n" + card.detail)

            Icon {
                id: mark

                anchors.left: parent.left
                anchors.leftMargin: 26 * Theme.px
                y: 21 * Theme.px
                name: card.glyph
                size: 28
                color: card.tone === "stop" ? Theme.stopStrong : card.tone === "good" ? Theme.goodStrong : Theme.cautionStrong
            }

            ColumnLayout {
                id: content

                anchors.left: mark.right
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.leftMargin: 18 * Theme.px
                anchors.rightMargin: 26 * Theme.px
                anchors.topMargin: 20 * Theme.px
                spacing: 3 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: card.title
                    size: 20
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: card.detail
                    size: 17
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }

                Flow {
                    Layout.fillWidth: true
                    Layout.topMargin: 10 * Theme.px
                    spacing: 10 * Theme.px

                    PillButton {
                        text: card.wayName
                        size: 17
                        onClicked: list.notices.go(card.notice, card.way)
                    }

                    PillButton {
                        visible: card.otherWayName !== ""
                        text: card.otherWayName
                        size: 17
                        quiet: true
                        onClicked: list.notices.go(card.notice, card.otherWay)
                    }
                }
            }
        }
    }

    FolderChooser {
        id: chooser

        visible: false
        onChosen: folder => list.notices.chooseFolder(folder)
    }

    Connections {
        target: list.notices

        function onFolderWanted() {
            chooser.open();
        }
    }
}
