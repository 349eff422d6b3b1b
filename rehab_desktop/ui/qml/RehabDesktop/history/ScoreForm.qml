pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One score being entered.
Card {
    id: form

    required property ScoresModel model

    // Where the answer goes is where the keyboard goes.
    function begin() {
        const first = form.model.entryNamed ? name : form.model.entryByRow ? row.nextItemInFocusChain(true) : total;
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    Component.onCompleted: Qt.callLater(form.begin)
    Keys.onEscapePressed: form.model.cancel()
    border.width: Math.max(1, 2 * Theme.px)
    border.color: Theme.ink
    implicitHeight: column.implicitHeight + 56 * Theme.px

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 28 * Theme.px
        width: Math.min(form.width - 56 * Theme.px, 760 * Theme.px * Theme.textScale)
        spacing: 12 * Theme.px

        Words {
            Layout.fillWidth: true
            text: form.model.entryTitle
            size: 24
            display: true
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }

        Words {
            Layout.fillWidth: true
            visible: form.model.item !== "" && !form.model.entryNamed
            text: form.model.item
            size: 19
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        Words {
            Layout.fillWidth: true
            visible: form.model.entryNamed
            text: qsTr("Activity that the knee makes hard")
            size: 18
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        EntryField {
            id: name

            Layout.fillWidth: true
            visible: form.model.entryNamed
            question: qsTr("Activity")
            hint: qsTr("Something that the knee makes hard, in your own words")
            text: form.model.item
            onTextEdited: form.model.setItem(text)
        }

        Words {
            Layout.fillWidth: true
            text: form.model.entryQuestion
            size: 18
            wrapMode: Text.Wrap
        }

        ScoreRow {
            id: row

            digits: true
            Layout.fillWidth: true
            visible: form.model.entryByRow
            question: form.model.entryTitle
            value: form.model.rowValue
            side: 40
            onChosen: value => form.model.setValue(String(value))
        }

        EntryField {
            id: total

            visible: !form.model.entryByRow
            implicitWidth: 120 * Theme.px * (1 + (Theme.textScale - 1) * 0.8)
            question: form.model.entryQuestion
            text: form.model.value
            onTextEdited: form.model.setValue(text)
        }

        Words {
            Layout.topMargin: 6 * Theme.px
            text: qsTr("Date")
            size: 18
            font.weight: Font.DemiBold
        }

        Flow {
            Layout.fillWidth: true
            spacing: 12 * Theme.px

            EntryField {
                id: day

                question: qsTr("Date")
                hint: qsTr("Year-month-day, such as 2026-05-01")
                text: form.model.day
                onTextEdited: form.model.setDay(text)
            }

            Words {
                height: day.height
                verticalAlignment: Text.AlignVCenter
                text: form.model.dayInWords
                size: 16
                color: Theme.softStrong
            }
        }

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: form.model.problem
            size: 16
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 6 * Theme.px
            spacing: 14 * Theme.px

            PillButton {
                text: qsTr("Save score")
                glyph: "check"
                primary: true
                enabled: form.model.problem === ""
                onClicked: form.model.save()
            }

            PillButton {
                text: qsTr("Cancel")
                onClicked: form.model.cancel()
            }
        }
    }
}
