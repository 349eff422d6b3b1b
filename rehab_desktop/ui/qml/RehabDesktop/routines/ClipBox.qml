pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import RehabDesktop

// The clip of an item: the card's, or a file of one's own, chosen or dropped here.
ColumnLayout {
    id: box

    required property RoutineClipModel film

    spacing: 8 * Theme.px

    Loader {
        id: chooser

        active: false
        visible: false
        sourceComponent: FileDialog {
            title: qsTr("Your own clip")
            currentFolder: box.film.filesFrom
            nameFilters: [qsTr("Videos (*.mp4 *.m4v *.mov *.webm *.mkv)"), qsTr("All files (*)")]
            onAccepted: box.film.add(selectedFile)
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: grid.implicitHeight + 24 * Theme.px
        radius: 16 * Theme.px
        color: drop.containsDrag ? Qt.alpha(Theme.brand, 0.1) : Theme.ground
        border.width: drop.containsDrag ? Math.max(2, 2.5 * Theme.px) : Math.max(1, Theme.lineWidth * Theme.px)
        border.color: drop.containsDrag ? Theme.brand : Theme.line

        DropArea {
            id: drop

            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: event => {
                if (event.hasUrls)
                    box.film.add(event.urls[0]);
            }
        }

        GridLayout {
            id: grid

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 12 * Theme.px
            columns: Theme.textScale > 1.4 ? 1 : 2
            columnSpacing: 18 * Theme.px
            rowSpacing: 10 * Theme.px

            Rectangle {
                implicitWidth: 168 * Theme.px
                implicitHeight: 100 * Theme.px
                radius: 12 * Theme.px
                color: Theme.sunken

                Icon {
                    anchors.centerIn: parent
                    name: "film"
                    size: 28
                    color: Theme.faint
                }

                Picture {
                    anchors.fill: parent
                    source: box.film.poster
                    radius: 12 * Theme.px
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 8 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: box.film.looking ? qsTr("Looking at the file…") : box.film.name !== "" ? box.film.name : qsTr("The clip that belongs to it")
                    size: 17
                    font.weight: Font.DemiBold
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: box.film.own ? qsTr("A copy lies in your data folder; the original may go.") : qsTr("Drop a video here to show your own: MP4 or WebM, up to 10 minutes.")
                    size: 15
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: 8 * Theme.px

                    PillButton {
                        visible: !box.film.looking
                        text: qsTr("Choose a file…")
                        glyph: "folder-open"
                        size: 15
                        onClicked: {
                            chooser.active = true;
                            (chooser.item as FileDialog).open();
                        }
                    }

                    PillButton {
                        visible: box.film.looking
                        text: qsTr("Cancel")
                        glyph: "x"
                        size: 15
                        onClicked: box.film.cancel()
                    }

                    PillButton {
                        visible: box.film.own && !box.film.looking
                        text: qsTr("Use the usual clip")
                        glyph: "undo-2"
                        size: 15
                        onClicked: box.film.drop()
                    }
                }
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: box.film.trouble
        size: 16
        color: Theme.stopStrong
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
