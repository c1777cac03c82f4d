package org.riverchief.patrol.wechat;

import java.util.Set;

/** What the account says, and the words it understands. */
final class Words {

    static final Set<String> BEGIN = Set.of("举报", "投诉", "反映", "上报", "反映问题", "我要举报");
    static final Set<String> CANCEL = Set.of("取消", "退出");
    static final Set<String> NEXT = Set.of("下一步", "跳过", "没有", "无", "完成");
    static final Set<String> CONFIRM = Set.of("确认", "提交", "是");

    static final String HELP = "您好!回复“举报”开始反映河湖问题;发送查询码查询办理进展。";
    static final String ASK_DESCRIPTION = "请用文字描述您看到的问题。随时回复“取消”可退出。";
    static final String ASK_PHOTO = "请发送现场照片;发完或没有照片,请回复“下一步”。";
    static final String ASK_PLACE = "请点“+”选择“位置”,发送问题所在的位置。";
    static final String ASK_PLACE_OR_BOARD = "请点“+”选择“位置”发送问题所在的位置;就在公示牌附近的,请回复“下一步”。";
    static final String CANCELLED = "已取消,您的描述没有保存。";
    static final String PHOTO_LOST = "照片没有收到,请重发一次,或回复“下一步”。";
    static final String NO_SUCH_CODE = "没有查到这个查询码,请核对后重新发送。";
    static final String TOO_MANY = "您发送得太频繁了,请过一小时再试。";
    static final String NO_REACH = "您发送的位置附近没有本地管理的河湖,请重新发送位置。";
    static final String FAILED = "提交没有成功,请稍后回复“确认”再试一次。";

    private Words() {}

    static String photoTaken(int count) {
        return "已收到第%d张照片,可继续发送;发完请回复“下一步”。".formatted(count);
    }

    static String photosFull(int most) {
        return "最多%d张照片,请回复“下一步”。".formatted(most);
    }

    static String summary(String description, int photos, boolean placed) {
        return "请核对:\n%s\n照片%d张,%s\n回复“确认”提交,回复“取消”放弃。"
                .formatted(description, photos, placed ? "已发送位置" : "位置以公示牌所在河段为准");
    }

    static String submitted(String code) {
        return "已收到,谢谢!您的查询码是\n%s\n请保存,随时发送它查询办理进展。".formatted(code);
    }

    static String status(String words) {
        return "办理进展:" + words;
    }
}
