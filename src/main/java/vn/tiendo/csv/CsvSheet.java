package vn.tiendo.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV file (UTF-8, with or without byte order mark, any line end) under a header that must agree. Cells
 * are separated by commas or, as spreadsheets in Vietnam write and copy them, by semicolons or tabs.
 */
public class CsvSheet {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private final List<String> columns;
    private final Faults faults;

    /** A sheet with these columns, in this order. */
    public CsvSheet(List<String> columns, Faults faults) {
        this.columns = columns;
        this.faults = faults;
    }

    /**
     * Every row that is not empty. A wrong header, a wrong number of cells, a file that is not UTF-8 or an open
     * quotation mark are faults.
     *
     * @param mayBeLeftOut how many of the last columns a file need not have
     */
    public List<CsvRow> rows(byte[] file, int mayBeLeftOut) {
        var rows = new ArrayList<CsvRow>();
        var line = 0;
        var width = 0;
        try (MappingIterator<String[]> cells = cells(text(file))) {
            while (cells.hasNextValue()) {
                var row = cells.nextValue();
                line++;
                if (line == 1) {
                    width = widthOf(row, mayBeLeftOut);
                    if (width == 0) {
                        return List.of();
                    }
                } else if (row.length != 1 || !row[0].isBlank()) {
                    add(rows, row, line, width);
                }
            }
        } catch (CharacterCodingException notUtf8) {
            faults.add(0, "Tệp không phải mã UTF-8: hãy lưu lại bằng mã UTF-8 rồi nhập lại");
        } catch (JsonProcessingException | RuntimeJsonMappingException broken) {
            faults.add(line + 1, "không đọc được dòng này, hãy kiểm tra dấu ngoặc kép");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (line == 0 && !faults.any()) {
            wrongHeader();
        }
        return rows;
    }

    private static MappingIterator<String[]> cells(String text) throws IOException {
        var header = text.lines().findFirst().orElse("");
        var separator = header.contains(",") ? ',' : header.contains(";") ? ';' : '\t';
        return CSV.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator))
                .readValues(text);
    }

    private void add(List<CsvRow> rows, String[] cells, int line, int width) {
        if (cells.length == width) {
            rows.add(new CsvRow(line, columns, cells, faults));
        } else {
            faults.add(line, "có %d cột, phải có đúng %d cột như dòng tiêu đề".formatted(cells.length, width));
        }
    }

    private int widthOf(String[] header, int mayBeLeftOut) {
        for (var width = columns.size(); width >= columns.size() - mayBeLeftOut; width--) {
            if (columns.subList(0, width).equals(List.of(header))) {
                return width;
            }
        }
        wrongHeader();
        return 0;
    }

    private void wrongHeader() {
        faults.add(1, "tiêu đề phải là «" + String.join(",", columns) + "»");
    }

    private static String text(byte[] file) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
