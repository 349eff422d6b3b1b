pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One obvious thing to do, then the other routines and what was done lately.
Item {
    id: screen

    required property AppModel app
    required property TodayModel today
    property bool safetyShown: false

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Today")

    Rail {
        id: rail

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        enabled: !screen.safetyShown
        onSafetyWanted: screen.safetyShown = true
        onKeysWanted: screen.app.toggleKeys()
    }

    Scrolling {
        id: scrolling

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        enabled: !screen.safetyShown
        contentHeight: page.implicitHeight + 72 * Theme.px

        ColumnLayout {
            id: page

            x: 40 * Theme.px
            y: 34 * Theme.px
            width: Math.min(scrolling.width - 80 * Theme.px, 1320 * Theme.px)
            spacing: 24 * Theme.px

            ColumnLayout {
                spacing: 4 * Theme.px

                Words {
                    text: screen.today.date
                    size: 18
                    color: Theme.softStrong
                }

                Words {
                    text: screen.today.heading
                    size: 42
                    display: true
                }
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: screen.today.trouble
                color: Theme.stopStrong
                wrapMode: Text.Wrap
            }

            Interrupted {
                Layout.fillWidth: true
                visible: screen.today.hasInterrupted
                today: screen.today
            }

            Notices {
                Layout.fillWidth: true
                notices: screen.app.notices
            }

            Hero {
                Layout.fillWidth: true
                today: screen.today
            }

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.textScale > 1.4 ? 1 : 2
                columnSpacing: 24 * Theme.px
                rowSpacing: 24 * Theme.px
                uniformCellWidths: true

                Others {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    today: screen.today
                }

                Past {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    today: screen.today
                }
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.safetyShown
        sourceComponent: Safety {
            today: screen.today
            onClosed: screen.safetyShown = false
        }
    }
}
