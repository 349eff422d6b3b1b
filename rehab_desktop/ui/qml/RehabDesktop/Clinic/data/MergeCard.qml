pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Two records of one person: the code of the other one, what becomes of each table, which of the two
// stays, the code typed to be sure, and the records that were put together before.
Section {
    id: card

    required property MergeModel merging
    readonly property bool may: card.merging.refusal === ""

    heading: qsTr("Put two together")
    glyph: "users"

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("For somebody who was entered twice. Nothing that is signed changes, nothing is deleted, and it can be taken apart again until something is signed on it.")
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.merging.refusal
        size: 16
        wrapMode: Text.Wrap
    }

    Repeater {
        model: card.merging.rows

        RowLayout {
            id: record

            required property string person
            required property string code
            required property string text
            required property bool apart

            Layout.fillWidth: true
            spacing: 12 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: record.text
                size: 16
                wrapMode: Text.Wrap
            }

            PillButton {
                objectName: "takeApart-" + record.code
                visible: record.apart
                enabled: !card.merging.working
                text: qsTr("Take apart")
                Accessible.name: qsTr("Take %1 apart").arg(record.code)
                size: 16
                onClicked: card.merging.takeApart(record.person)
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: card.may
        text: qsTr("The code of the other record:")
        size: 16
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    EntryField {
        id: other

        property string shownCode: card.merging.asked

        objectName: "mergeOther"
        visible: card.may
        question: qsTr("The code of the other record")
        hint: card.merging.fault
        wrong: card.merging.fault !== "" && !card.merging.planned
        onShownCodeChanged: {
            if (other.text !== other.shownCode)
                other.text = other.shownCode;
        }
        onTextEdited: card.merging.ask(other.text)
        Keys.onReturnPressed: event => event.isAutoRepeat || card.merging.look()
        Keys.onEnterPressed: event => event.isAutoRepeat || card.merging.look()
    }

    PillButton {
        objectName: "mergeLook"
        visible: card.may && !card.merging.planned
        enabled: card.merging.asked.trim() !== "" && !card.merging.working
        text: qsTr("Show what happens")
        size: 16
        onClicked: card.merging.look()
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: card.merging.planned
        spacing: 8 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Stays: %1").arg(card.merging.stays)
            size: 17
            wrapMode: Text.Wrap
            announced: true
        }

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Goes into it: %1").arg(card.merging.givenUp)
            size: 17
            wrapMode: Text.Wrap
        }

        PillButton {
            objectName: "mergeTurn"
            enabled: !card.merging.working
            text: qsTr("The other way round")
            size: 16
            onClicked: card.merging.turn()
        }

        Repeater {
            model: card.merging.notices

            PlainLabel {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                size: 16
                color: Theme.stopStrong
                wrapMode: Text.Wrap
            }
        }

        Repeater {
            model: card.merging.goes

            PlainLabel {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                size: 16
                wrapMode: Text.Wrap
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("A back-up is made before. Type the code %1, which stays, to be sure:").arg(card.merging.code)
            size: 16
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        EntryField {
            id: code

            property string shownCode: card.merging.typed

            objectName: "mergeCode"
            question: qsTr("The code that stays, to be sure")
            hint: card.merging.fault
            wrong: card.merging.fault !== ""
            onShownCodeChanged: {
                if (code.text !== code.shownCode)
                    code.text = code.shownCode;
            }
            onTextEdited: card.merging.type(code.text)
            Keys.onReturnPressed: event => event.isAutoRepeat || card.merging.merge()
            Keys.onEnterPressed: event => event.isAutoRepeat || card.merging.merge()
        }

        PillButton {
            objectName: "merge"
            enabled: card.merging.ready
            text: qsTr("Put together")
            size: 16
            primary: true
            onClicked: card.merging.merge()
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.merging.fault
        size: 16
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.merging.done
        size: 16
        wrapMode: Text.Wrap
        announced: true
    }
}
