pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// The window before the app: which folder, or whom the app is for.
Window {
    id: root

    required property StartModel start

    component Line: ColumnLayout {
        id: line

        required property string field
        required property string name
        property string hint
        property real wide: 0

        function begin() {
            typed.forceActiveFocus(Qt.TabFocusReason);
        }

        Layout.fillWidth: true
        spacing: 6 * Theme.px

        PlainLabel {
            text: line.name
            size: 17
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        EntryField {
            id: typed

            objectName: line.field
            Layout.fillWidth: line.wide === 0
            Layout.preferredWidth: line.wide * Theme.px * Theme.textScale
            question: line.name
            hint: line.hint
            wrong: root.start.wrong === line.field
            onTextEdited: root.start.type(line.field, text)
            Keys.onReturnPressed: event => event.isAutoRepeat || root.start.save()
            Keys.onEnterPressed: event => event.isAutoRepeat || root.start.save()
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: line.hint !== ""
            text: line.hint
            size: 15
            color: Theme.softStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }

    width: Math.max(root.minimumWidth, Math.min(900, Screen.desktopAvailableWidth - 40))
    height: Math.max(root.minimumHeight, Math.min(640, Screen.desktopAvailableHeight - 40))
    minimumWidth: 900
    minimumHeight: 560
    visible: true
    title: qsTr("Rehab Desktop")
    color: Theme.ground
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onWidthChanged: Theme.fit(root.width, root.height)
    onHeightChanged: Theme.fit(root.width, root.height)
    Component.onCompleted: Theme.fit(root.width, root.height)

    Scrolling {
        id: screen

        anchors.fill: parent
        focus: true
        contentHeight: Math.max(screen.height, page.implicitHeight + 72 * Theme.px)
        Accessible.role: Accessible.Pane
        Accessible.name: heading.text
        Keys.onEscapePressed: root.start.back()
        Keys.onPressed: event => {
            const number = event.key - Qt.Key_0;
            event.accepted = !root.start.asking && event.modifiers === Qt.NoModifier && number >= 1 && number <= 9;
            if (event.accepted)
                root.start.choose(number - 1);
        }

        ColumnLayout {
            id: page

            x: (screen.width - width) / 2
            y: Math.max(36 * Theme.px, (screen.height - page.implicitHeight) * 0.4)
            width: Math.min(screen.width - 72 * Theme.px, 760 * Theme.px * (1 + (Theme.textScale - 1) * 0.5))
            spacing: 14 * Theme.px

            PlainLabel {
                id: heading

                Layout.fillWidth: true
                text: root.start.asking ? qsTr("A new clinic") : root.start.first ? qsTr("Whom is this for?") : qsTr("Which one do you open?")
                size: 44
                display: true
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            Loader {
                Layout.fillWidth: true
                Layout.topMargin: 18 * Theme.px
                visible: active
                focus: active
                active: !root.start.asking
                sourceComponent: ColumnLayout {
                    id: answers

                    spacing: 14 * Theme.px
                    Component.onCompleted: Qt.callLater(() => buttons.itemAt(0).forceActiveFocus(Qt.TabFocusReason))

                    Repeater {
                        id: buttons

                        model: root.start.rows

                        T.AbstractButton {
                            id: button

                            required property int index
                            required property string name
                            required property string about
                            required property string number

                            objectName: "answer-" + button.index
                            Layout.fillWidth: true
                            implicitHeight: words.implicitHeight + 40 * Theme.px
                            focusPolicy: Qt.TabFocus
                            text: button.name
                            Accessible.name: button.name
                            Accessible.description: button.about
                            Keys.onReturnPressed: event => event.isAutoRepeat || button.click()
                            Keys.onEnterPressed: event => event.isAutoRepeat || button.click()
                            Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                            Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                            onClicked: root.start.choose(button.index)

                            background: Card {
                                color: button.hovered ? Theme.hover : Theme.surface
                                border.width: Math.max(1, Theme.lineWidth * Theme.px)
                                border.color: Theme.line

                                FocusFrame {
                                    shown: button.visualFocus
                                    radius: 26 * Theme.px
                                }
                            }

                            ColumnLayout {
                                id: words

                                anchors.left: parent.left
                                anchors.right: cap.left
                                anchors.verticalCenter: parent.verticalCenter
                                anchors.margins: 24 * Theme.px
                                spacing: 4 * Theme.px

                                PlainLabel {
                                    Layout.fillWidth: true
                                    text: button.name
                                    size: 26
                                    font.weight: Font.DemiBold
                                    wrapMode: Text.Wrap
                                    Accessible.ignored: true
                                }

                                PlainLabel {
                                    Layout.fillWidth: true
                                    text: button.about
                                    size: 17
                                    color: Theme.softStrong
                                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                                    Accessible.ignored: true
                                }
                            }

                            KeyCap {
                                id: cap

                                anchors.right: parent.right
                                anchors.verticalCenter: parent.verticalCenter
                                anchors.rightMargin: 20 * Theme.px
                                visible: button.number !== ""
                                text: button.number
                            }
                        }
                    }
                }
            }

            Loader {
                Layout.fillWidth: true
                Layout.topMargin: 18 * Theme.px
                visible: active
                focus: active
                active: root.start.asking
                sourceComponent: ColumnLayout {
                    spacing: 16 * Theme.px
                    Component.onCompleted: clinicName.begin()

                    Line {
                        id: clinicName

                        field: "name"
                        name: qsTr("Name of the clinic")
                    }

                    Line {
                        field: "letters"
                        name: qsTr("Your letters")
                        hint: qsTr("2 to 4 capital letters, such as MK. You lead the clinic.")
                        wide: 160
                    }

                    Line {
                        field: "therapist"
                        name: qsTr("Your name")
                    }

                    PlainLabel {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: root.start.fault
                        color: Theme.stopStrong
                        wrapMode: Text.Wrap
                        announced: true
                    }

                    RowLayout {
                        spacing: 14 * Theme.px

                        PillButton {
                            objectName: "makeClinic"
                            text: qsTr("Make the clinic")
                            key: "↵"
                            primary: true
                            onClicked: root.start.save()
                        }

                        PillButton {
                            text: qsTr("Back")
                            key: qsTr("Esc")
                            onClicked: root.start.back()
                        }
                    }
                }
            }
        }
    }
}
