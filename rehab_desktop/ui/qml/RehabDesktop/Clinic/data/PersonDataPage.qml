pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// All that is kept about one person, as a whole: a copy for them, how long it is kept, blocking it,
// putting it together with another record, erasing it. Once somebody is erased the page says what was done and leads to the others.
PageArea {
    id: page

    required property PersonDataModel person

    function leave() {
        page.person.toPeople();
    }

    heading: page.person.name
    above: page.person.gone ? "" : qsTr("A person's data")
    widest: 1180
    Component.onCompleted: page.person.look()
    Keys.onEscapePressed: event => {
        event.accepted = page.person.gone;
        if (page.person.gone)
            page.leave();
    }

    GridLayout {
        Layout.fillWidth: true
        columns: page.stacked || page.innerWidth < 760 * Theme.px || page.person.gone ? 1 : 2
        uniformCellWidths: true
        columnSpacing: 24 * Theme.px
        rowSpacing: 24 * Theme.px

        CopyCard {
            visible: !page.person.gone
            copying: page.person.copying
        }

        Section {
            visible: !page.person.gone
            heading: qsTr("How long it is kept")
            glyph: "clock"

            PlainLabel {
                Layout.fillWidth: true
                text: page.person.kept
                size: 17
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                text: page.person.rule
                size: 16
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            PillButton {
                objectName: "due"
                visible: page.person.lead
                text: qsTr("Records that may go")
                size: 16
                onClicked: page.person.toDue()
            }
        }

        BlockCard {
            visible: !page.person.gone
            blocking: page.person.blocking
        }

        MergeCard {
            visible: !page.person.gone
            merging: page.person.merging
        }

        EraseCard {
            erasing: page.person.erasing
            onLeaving: page.leave()
        }
    }
}
