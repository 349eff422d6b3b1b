pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

PageArea {
    id: cards

    required property LearnModel learn

    // Back from a card: the keyboard is where it was.
    function comeBack() {
        for (let i = 0; cards.visible && i < tiles.count; i++) {
            if (tiles.itemAt(i).objectName === "learn-" + cards.learn.at)
                tiles.itemAt(i).forceActiveFocus(Qt.TabFocusReason);
        }
    }

    onVisibleChanged: Qt.callLater(cards.comeBack)
    heading: qsTr("Learn")
    above: qsTr("Why you do what you do, in a few minutes each")

    GridLayout {
        Layout.fillWidth: true
        columns: cards.innerWidth < 760 * Theme.px * (1 + (Theme.textScale - 1) * 0.6) ? 1 : 2
        columnSpacing: 22 * Theme.px
        rowSpacing: 22 * Theme.px
        uniformCellWidths: true

        Repeater {
            id: tiles

            model: cards.learn.tiles

            T.AbstractButton {
                id: tile

                required property string card
                required property string name
                required property string summary
                required property string glyph

                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "learn-" + tile.card
                implicitHeight: Math.max(words.implicitHeight + 48 * Theme.px, 116 * Theme.px)
                focusPolicy: Qt.TabFocus
                text: tile.name
                Accessible.name: tile.name
                Accessible.description: tile.summary
                Keys.onReturnPressed: tile.click()
                Keys.onEnterPressed: tile.click()
                onClicked: cards.learn.open(tile.card)

                background: Card {
                    color: tile.hovered ? Theme.hover : Theme.surface

                    FocusFrame {
                        anchors.margins: -4 * Theme.px
                        shown: tile.visualFocus
                        radius: 26 * Theme.px
                    }
                }

                Rectangle {
                    id: disc

                    anchors.left: parent.left
                    anchors.leftMargin: 24 * Theme.px
                    anchors.verticalCenter: parent.verticalCenter
                    width: icon.width + 30 * Theme.px
                    height: width
                    radius: width / 2
                    color: Qt.alpha(Theme.work, 0.13)

                    Icon {
                        id: icon

                        anchors.centerIn: parent
                        name: tile.glyph
                        size: 28
                        color: Theme.workStrong
                    }
                }

                Column {
                    id: words

                    anchors.left: disc.right
                    anchors.leftMargin: 20 * Theme.px
                    anchors.right: parent.right
                    anchors.rightMargin: 24 * Theme.px
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 5 * Theme.px

                    PlainLabel {
                        width: words.width
                        text: tile.name
                        size: 20
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                    }

                    PlainLabel {
                        width: words.width
                        text: tile.summary
                        size: 16
                        color: Theme.softStrong
                        lineHeight: 1.15
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
}
