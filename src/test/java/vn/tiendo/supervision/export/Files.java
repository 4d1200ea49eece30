package vn.tiendo.supervision.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.TestPeople;

/** Downloads files as an officer and reads them with another library than they were written with. */
final class Files {

    private Files() {}

    static OfficerBrowser signedOn(int port, String login) {
        var browser = new OfficerBrowser(port);
        if (browser.signOn(login, TestPeople.PASSWORD).header("Location").contains("?loi")) {
            throw new AssertionError(login + " could not sign on");
        }
        return browser;
    }

    static HttpResponse<byte[]> get(OfficerBrowser browser, String address) {
        return browser.send(browser.request(address).header("Accept", "text/html,*/*"), BodyHandlers.ofByteArray());
    }

    static XSSFWorkbook excel(OfficerBrowser browser, String address) {
        var answer = get(browser, address);
        if (answer.statusCode() != 200) {
            throw new AssertionError(address + " gave " + answer.statusCode());
        }
        return excel(answer.body());
    }

    static XSSFWorkbook excel(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The table below the lines of the title: its cells as they are shown, by the titles of the columns. */
    static List<Map<String, String>> table(Sheet sheet) {
        var shown = new DataFormatter();
        int head = sheet.getPaneInformation().getHorizontalSplitTopRow() - 1;
        var rows = new ArrayList<Map<String, String>>();
        for (int number = head + 1; number <= sheet.getLastRowNum(); number++) {
            var row = sheet.getRow(number);
            if (row == null || row.getLastCellNum() < 2) {
                continue;
            }
            var cells = new LinkedHashMap<String, String>();
            for (var title : sheet.getRow(head)) {
                cells.put(title.getStringCellValue(), shown.formatCellValue(row.getCell(title.getColumnIndex())));
            }
            rows.add(cells);
        }
        return rows;
    }
}
