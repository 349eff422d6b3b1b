pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

Section {
    id: section

    required property SettingsModel settings
    property IntakeModel intake
    readonly property string told: section.intake?.inShort ?? ""

    Setting {
        Layout.topMargin: 0
        visible: section.intake !== null
        name: qsTr("About you and your knee")
        detail: section.told === "" ? qsTr("Where it hurts, how much time there is, what is at hand.") : section.told

        PillButton {
            objectName: "openIntake"
            text: section.told === "" ? qsTr("Tell") : qsTr("Change")
            glyph: "pencil"
            size: 17
            onClicked: section.intake.open()
        }
    }

    ChoiceSetting {
        settings: section.settings
        key: "first_side"
        value: section.settings.firstSide
        onChosen: value => section.settings.firstSide = value
    }

    ChoiceSetting {
        settings: section.settings
        key: "change_over_s"
        value: section.settings.changeOver
        onChosen: value => section.settings.changeOver = value
    }

    ChoiceSetting {
        settings: section.settings
        key: "count_down_s"
        value: section.settings.countDown
        onChosen: value => section.settings.countDown = value
    }

    Setting {
        name: section.settings.label("video")
        detail: section.settings.videoInUse

        Repeater {
            model: section.settings.choices("video")

            T.AbstractButton {
                id: choice

                required property string value
                required property string name
                required property string detail
                readonly property bool held: section.settings.video === choice.value

                Layout.fillWidth: true
                objectName: "video-" + choice.value
                implicitHeight: words.implicitHeight + 22 * Theme.px
                focusPolicy: Qt.TabFocus
                text: choice.name
                Accessible.role: Accessible.RadioButton
                Accessible.name: choice.name
                Accessible.description: choice.detail
                Accessible.checkable: true
                Accessible.checked: choice.held
                Keys.onReturnPressed: choice.click()
                Keys.onEnterPressed: choice.click()
                onClicked: section.settings.video = choice.value

                background: Rectangle {
                    radius: 14 * Theme.px
                    color: choice.hovered ? Theme.hover : Theme.ground
                    border.width: choice.held ? Math.max(2, 2.5 * Theme.px) : Math.max(1, Theme.lineWidth * Theme.px)
                    border.color: choice.held ? Theme.brand : Theme.line

                    FocusFrame {
                        anchors.margins: -4 * Theme.px
                        shown: choice.visualFocus
                        radius: 17 * Theme.px
                    }
                }

                Column {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    x: 18 * Theme.px
                    width: choice.width - 36 * Theme.px
                    spacing: 2 * Theme.px

                    PlainLabel {
                        width: words.width
                        text: choice.name
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                    }

                    PlainLabel {
                        width: words.width
                        text: choice.detail
                        size: 15
                        color: Theme.softStrong
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
}
