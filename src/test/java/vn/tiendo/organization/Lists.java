package vn.tiendo.organization;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Lists for tests. */
public final class Lists {

    /** A government with its serving office and a department that ended in another. */
    public static final String UNITS = """
            code,name,short_name,kind,chain,parent,valid_from,valid_to,successors
            UBND,Ủy ban nhân dân tỉnh,UBND tỉnh,PROVINCE_GOVERNMENT,STATE,,2004-01-01,,
            VPUB,Văn phòng UBND tỉnh,VP UBND,OFFICE,STATE,UBND,2004-01-01,,
            STC,Sở Tài chính,Sở Tài chính,DEPARTMENT,STATE,UBND,2025-03-01,,
            SKHDT,Sở Kế hoạch và Đầu tư,Sở KH&ĐT,DEPARTMENT,STATE,UBND,2004-01-01,2025-02-28,STC
            """;

    private Lists() {}

    public static byte[] bytes(String list) {
        return list.getBytes(StandardCharsets.UTF_8);
    }

    /** The units of Lai Châu, 107 of them. */
    public static byte[] laiChau() {
        try {
            return new ClassPathResource("demo/units.csv").getContentAsByteArray();
        } catch (IOException notThere) {
            throw new IllegalStateException(notThere);
        }
    }
}
