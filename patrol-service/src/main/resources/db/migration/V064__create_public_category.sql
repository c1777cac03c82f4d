-- The categories people without an account choose from, in their words.
create table public_category (
    category   text not null,
    name       text not null,
    hint       text not null,
    keywords   text not null,
    grouping   text not null,
    position   int  not null,
    constraint pk_public_category primary key (category),
    constraint fk_public_category_category foreign key (category) references problem_category
);

insert into public_category (category, name, hint, keywords, grouping, position) values
    ('DUMP', '乱倒垃圾', '河边、河里堆放或倾倒垃圾、渣土', '垃圾,渣土,倾倒', '四乱', 10),
    ('FLOATING_WASTE', '水面漂浮物', '水面垃圾、水浮莲成片', '漂浮,水浮莲,垃圾', '水面', 20),
    ('WATER_QUALITY', '水质异常', '水发黑、发臭、变色,死鱼', '黑臭,变色,死鱼', '水质', 30),
    ('OUTFALL', '排污口排污', '晴天排水、排水有颜色或异味', '排污,偷排,污水', '水质', 40),
    ('SCATTERED_POLLUTION', '企业或店铺直排', '作坊、餐饮、洗车等污水直接排入河里', '工厂,餐饮,洗车', '水质', 50),
    ('LIVESTOCK', '养殖污染', '养殖污水、粪污排入河里', '养猪,养鸭,粪污', '水质', 60),
    ('OCCUPY', '侵占河道', '围垦河道、占用河滩', '围垦,占用,河滩', '四乱', 70),
    ('EXTRACT', '非法采砂', '疑似无证采砂、取土', '采砂,挖沙,取土', '四乱', 80),
    ('BUILD', '河道违建', '河道内搭建房屋、构筑物', '违建,搭建', '四乱', 90),
    ('NOTICE_BOARD', '公示牌问题', '公示牌损坏、缺失,电话打不通', '公示牌,电话', '管理', 100),
    ('OTHER', '其他', '以上没有的涉河涉湖问题', '其他', '管理', 990);

revoke insert, update, delete on public_category from "${appRole}";
