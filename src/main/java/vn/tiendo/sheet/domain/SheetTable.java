package vn.tiendo.sheet.domain;

import java.util.List;

/** A sheet of a workbook or a table of a text, without its empty rows; its name is as people find it in the file. */
public record SheetTable(String name, List<SheetRow> rows) {

    public SheetTable {
        rows = List.copyOf(rows);
    }
}
