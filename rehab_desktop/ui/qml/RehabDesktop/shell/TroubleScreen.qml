pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Stands in the place of Today where the history cannot be opened: what happened, and the ways out.
Scrolling {
    id: screen

    required property TroubleModel trouble

    contentHeight: Math.max(screen.height, page.implicitHeight + 72 * Theme.px)
    Accessible.role: Accessible.Pane
    Accessible.name: screen.trouble.title

    ColumnLayout {
        id: page

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(36 * Theme.px, (screen.height - page.implicitHeight) * 0.4)
        width: Math.min(screen.width - 72 * Theme.px, 940 * Theme.px * (1 + (Theme.textScale - 1) * 0.5))
        spacing: 16 * Theme.px

        RowLayout {
            Layout.fillWidth: true
            spacing: 16 * Theme.px

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 4 * Theme.px
                name: "triangle-alert"
                size: 42
                color: screen.trouble.grave ? Theme.stopStrong : Theme.cautionStrong
            }

            PlainLabel {
                Layout.fillWidth: true
                text: screen.trouble.title
                size: 42
                display: true
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: screen.trouble.happened
            size: 20
            lineHeight: 1.15
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: screen.trouble.path
            size: 16
            color: Theme.softStrong
            wrapMode: Text.WrapAnywhere
        }

        Card {
            Layout.fillWidth: true
            Layout.topMargin: 8 * Theme.px
            visible: screen.trouble.damaged
            implicitHeight: backups.implicitHeight + 52 * Theme.px

            ColumnLayout {
                id: backups

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: 26 * Theme.px
                spacing: 12 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: screen.trouble.hasBackups ? qsTr("Go back to a back-up") : screen.trouble.doing !== "" ? screen.trouble.doing : qsTr("There is no back-up of it yet")
                    size: 20
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }

                Repeater {
                    model: screen.trouble.backups

                    RadioChoice {
                        id: backup

                        required property int index
                        required property string when
                        required property string holds

                        Layout.fillWidth: true
                        text: backup.when
                        detail: backup.holds
                        onClicked: screen.trouble.chooseBackup(backup.index)
                    }
                }

                PillButton {
                    id: restore

                    Layout.topMargin: 6 * Theme.px
                    visible: screen.trouble.hasBackups
                    enabled: screen.trouble.doing === ""
                    text: screen.trouble.doing !== "" ? screen.trouble.doing : qsTr("Restore")
                    glyph: "database-backup"
                    size: 20
                    primary: true
                    onClicked: screen.trouble.restore()
                    onVisibleChanged: restore.takeFocus()
                    Component.onCompleted: restore.takeFocus()

                    function takeFocus() {
                        if (restore.visible)
                            restore.forceActiveFocus(Qt.TabFocusReason);
                    }
                }
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            Layout.topMargin: 4 * Theme.px
            text: screen.trouble.remedy
            size: 20
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        Flow {
            Layout.fillWidth: true
            spacing: 12 * Theme.px

            Repeater {
                model: screen.trouble.ways

                PillButton {
                    id: button

                    required property string way
                    required property string name
                    required glyph
                    required key
                    required primary

                    enabled: screen.trouble.doing === "" || button.way === "quit"
                    quiet: button.way === "quit"
                    text: button.name
                    size: 18
                    onClicked: screen.trouble.go(button.way)
                    Component.onCompleted: {
                        if (button.primary)
                            button.forceActiveFocus(Qt.TabFocusReason);
                    }
                }
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: screen.trouble.doing !== "" && !screen.trouble.damaged ? screen.trouble.doing : screen.trouble.failure
            size: 18
            color: screen.trouble.failure !== "" ? Theme.stopStrong : Theme.softStrong
            wrapMode: Text.Wrap
            announced: true
        }
    }

    FolderChooser {
        id: chooser

        onChosen: folder => screen.trouble.chooseFolder(folder)
    }

    Connections {
        target: screen.trouble

        function onFolderWanted() {
            chooser.open();
        }
    }
}
