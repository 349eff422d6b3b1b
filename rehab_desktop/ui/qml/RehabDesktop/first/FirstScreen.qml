pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Before the very first session: what the app is not, who asks first, when to stop, where help is.
FocusScope {
    id: screen

    required property SafetyModel safety
    readonly property bool narrow: Theme.textScale > 1.4
    readonly property real most: Math.min(screen.width - 80 * Theme.px, 1240 * Theme.px)

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text
    Keys.onPressed: event => scrolling.turn(event)
    Keys.onReturnPressed: screen.safety.goOn()
    Keys.onEnterPressed: screen.safety.goOn()

    component Column: ColumnLayout {
        id: column

        property alias model: sections.model

        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: 22 * Theme.px

        Repeater {
            id: sections

            SafeSection {}
        }
    }

    Scrolling {
        id: scrolling

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        contentHeight: page.implicitHeight + 76 * Theme.px

        ColumnLayout {
            id: page

            x: (scrolling.width - width) / 2
            y: 44 * Theme.px
            width: screen.most
            spacing: 14 * Theme.px

            PlainLabel {
                id: heading

                Layout.fillWidth: true
                text: qsTr("Before your first session")
                size: 42
                display: true
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            PlainLabel {
                Layout.fillWidth: true
                Layout.bottomMargin: 10 * Theme.px
                text: screen.safety.notice
                size: 21
                lineHeight: 1.15
                wrapMode: Text.Wrap
            }

            Card {
                Layout.fillWidth: true
                implicitHeight: columns.implicitHeight + 60 * Theme.px

                GridLayout {
                    id: columns

                    x: 34 * Theme.px
                    y: 30 * Theme.px
                    width: parent.width - 68 * Theme.px
                    columns: screen.narrow ? 1 : 2
                    columnSpacing: 52 * Theme.px
                    rowSpacing: 22 * Theme.px
                    uniformCellWidths: true

                    Column {
                        model: screen.safety.left
                    }

                    Column {
                        model: screen.safety.right
                    }
                }
            }
        }
    }

    Foot {
        id: foot

        height: row.implicitHeight + 40 * Theme.px

        GridLayout {
            id: row

            anchors.centerIn: parent
            width: screen.most
            columns: screen.narrow ? 1 : 2
            columnSpacing: 28 * Theme.px
            rowSpacing: 4 * Theme.px

            Tick {
                objectName: "readSafety"
                text: qsTr("I have read this. None of it keeps me from starting, or I have asked.")
                on: screen.safety.ticked
                onWanted: on => screen.safety.tick(on)
            }

            Row {
                spacing: 10 * Theme.px

                PillButton {
                    objectName: "safetyGoOn"
                    enabled: screen.safety.ticked
                    text: qsTr("Go on")
                    size: 20
                    primary: true
                    onClicked: screen.safety.goOn()
                }

                PillButton {
                    objectName: "safetyNotNow"
                    text: qsTr("Not now")
                    key: qsTr("Esc")
                    size: 20
                    quiet: true
                    onClicked: screen.safety.leave()
                }
            }
        }
    }
}
