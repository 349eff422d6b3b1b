pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// What stands above the list of people and scrolls with it: the search, and what narrows it down.
FocusScope {
    id: head

    required property PeopleModel people
    property bool filled: false

    signal opened()
    signal wentDown()
    signal searched()

    function begin(reason: int) {
        search.forceActiveFocus(reason);
    }

    // A letter was typed in the list.
    function goOn(letter: string) {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.insert(search.length, letter);
        search.wanted(search.text);
    }

    implicitHeight: column.implicitHeight + 18 * Theme.px

    ColumnLayout {
        id: column

        width: head.width
        spacing: 18 * Theme.px

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.textScale > 1.4 ? 1 : 2
            columnSpacing: 18 * Theme.px
            rowSpacing: 12 * Theme.px

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 4 * Theme.px

                PlainLabel {
                    text: head.people.count
                    size: 18
                    tabular: true
                    color: Theme.softStrong
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: qsTr("People")
                    size: 42
                    display: true
                    Accessible.role: Accessible.Heading
                }
            }

            Flow {
                id: actions

                Layout.fillWidth: Theme.textScale > 1.4
                Layout.alignment: Qt.AlignBottom
                Layout.preferredWidth: Math.ceil(search.width + [add, due].reduce((wide, one) => wide + (one.visible ? one.width + actions.spacing : 0), 0)) + 1
                spacing: 10 * Theme.px

                SearchField {
                    id: search

                    objectName: "search"
                    focus: true
                    hint: qsTr("Name, code or year of birth")
                    text: head.people.asked
                    onWanted: asked => {
                        head.people.search(asked);
                        head.searched();
                    }
                    Keys.onDownPressed: head.wentDown()
                    Keys.onReturnPressed: event => event.isAutoRepeat || head.opened()
                    Keys.onEnterPressed: event => event.isAutoRepeat || head.opened()
                }

                PillButton {
                    id: add

                    objectName: "newPerson"
                    visible: head.people.mayEnter
                    text: qsTr("New person")
                    key: qsTr("Ctrl+%1").arg("N")
                    glyph: "user-plus"
                    size: 17
                    onClicked: head.people.add()
                }

                PillButton {
                    id: due

                    objectName: "due"
                    visible: head.people.mayErase
                    text: qsTr("Records that may go")
                    size: 17
                    quiet: true
                    onClicked: head.people.toDue()
                }
            }
        }

        Segments {
            objectName: "filters"
            Layout.fillWidth: true
            question: qsTr("Which people")
            size: 16
            model: head.people.filters
            value: head.people.filter
            onChosen: value => {
                head.people.choose(value);
                head.searched();
            }
        }

        UndoLine {
            Layout.fillWidth: true
            undoing: head.people.undoing
        }

        Section {
            visible: head.people.nobody !== ""

            PlainLabel {
                Layout.fillWidth: true
                text: head.people.nobody
                size: 20
                wrapMode: Text.Wrap
                announced: true
            }
        }

        PeopleCells {
            Layout.fillWidth: true
            Layout.leftMargin: 22 * Theme.px
            Layout.rightMargin: 22 * Theme.px
            visible: head.filled && !stacked
            heading: true
            name: qsTr("Name")
            year: qsTr("Born")
            last: qsTr("Last here")
            next: qsTr("Next")
            done: qsTr("14 days")
            pain: qsTr("Pain")
            flags: qsTr("To look at")
        }
    }
}
