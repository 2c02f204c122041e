/** The starter library in Chinese, in simplified characters. */
import { wideItem as item, type StarterWords } from './catalogue';

/** E.g. 11月17日（星期二）. */
const dayStyle = '"%-m月%-d日（%A）"';

const market =
  '{% if marketplace.name == "Amazon" %}亚马逊{% elsif marketplace.name %}{{ marketplace.name }}{% endif %}';

const tracking =
  '{% if tracking.number %}物流单号{% if tracking.carrier %}（{{ tracking.carrier }}）{% endif %}：{{ tracking.number }}{% endif %}';

export const zh: StarterWords = {
  greeting: '{% if buyer.name %}{{ buyer.name }}，{% endif %}您好：',
  replies: {
    'not-shipped-yet': {
      title: '尚未发货',
      tags: ['发货', '等待'],
      paragraphs: [
        `感谢您的来信。您的订单${item}目前还没有发货{% if order.ship_by >= today %}，计划最晚于{{ order.ship_by | date: ${dayStyle} }}发出{% endif %}。{% if order.deliver_by >= today %}预计最晚{{ order.deliver_by | date: ${dayStyle} }}送达。{% endif %}`,
        '包裹交给物流公司后，您的订单就会显示为已发货。',
      ],
    },
    'on-its-way': {
      title: '运输途中，尚未超时',
      tags: ['物流查询', '到哪了'],
      paragraphs: [
        `感谢您的来信。您的订单${item}{% if order.shipped_on %}已于{{ order.shipped_on | date: ${dayStyle} }}发出，{% endif %}目前正在运输途中。{% if order.deliver_by >= today %}预计最晚{{ order.deliver_by | date: ${dayStyle} }}送达。{% endif %}`,
        tracking,
        '如果没有按时送达，请在这里告诉我们，我们会向物流公司查询。',
      ],
    },
    late: {
      title: '送达延迟，正在查询',
      tags: ['延误', '物流查询'],
      paragraphs: [
        `很抱歉，您的订单${item}到现在还没有送到。{% if order.deliver_by < today %}按计划，它最晚应在{{ order.deliver_by | date: ${dayStyle} }}送达。{% endif %}`,
        tracking,
        '我们正在向物流公司查询包裹的位置，一有答复就会在这里通知您。同时也请您看一下，包裹是否由邻居代收，或者存放在自提点。',
      ],
    },
    lost: {
      title: '严重延迟，物流公司查找中',
      tags: ['丢失', '丢件'],
      paragraphs: [
        `非常抱歉，您的订单${item}至今仍未送到。{% if order.deliver_by < today %}按计划，它最晚应在{{ order.deliver_by | date: ${dayStyle} }}送达。{% endif %}时间已经过去这么久，包裹有可能在途中丢失了。`,
        tracking,
        '我们正在请物流公司查找，之后会在这里告诉您我们建议的处理办法。如果您在此期间收到了包裹，也请告诉我们一声。',
      ],
    },
    'shown-as-delivered': {
      title: '显示已送达但未找到',
      tags: ['丢失', '没收到'],
      paragraphs: [
        `很抱歉，您没有找到包裹${item}。物流信息显示包裹{% if order.delivered_on %}已于{{ order.delivered_on | date: ${dayStyle} }}送达{% else %}已经送达{% endif %}。`,
        '派送员有时会把包裹交给邻居代收、放在自提点，或者放在门口不显眼的地方。请您到这些地方看一下，问问同住的人，并核对订单中的收货地址是否正确。',
        '如果还是没有找到，请在这里告诉我们，我们会向物流公司查询。',
      ],
    },
    'came-back-to-us': {
      title: '包裹退回',
      tags: ['无法投递', '退回发件人'],
      paragraphs: [
        `很抱歉，您的订单${item}没有送到您手中。{% if order.status == "returned-to-seller" %}物流公司已经把包裹退回给我们。{% else %}物流公司正在把包裹退回给我们。{% endif %}`,
        tracking,
        '地址找不到、无人签收，或者没有及时领取时，包裹会被退回。请您核对订单中的收货地址是否完整、正确，并在这里告诉我们。之后我们会向您提出处理办法。',
      ],
    },
    'where-we-check': {
      title: '查询订单位置',
      tags: ['物流查询', '进度'],
      paragraphs: [`感谢您的来信。我们正在查询您订单${item}的物流情况，一有结果就会在这里告诉您。`, tracking],
    },
    'amazon-ships-it': {
      title: '亚马逊配送：查询方法',
      tags: ['fba', '亚马逊发货'],
      paragraphs: [
        `感谢您的来信。这个订单${item}由亚马逊代我们仓储和配送，因此包裹的位置亚马逊最清楚。`,
        '您可以在亚马逊账户的订单中查看进度。如果包裹延迟或找不到，亚马逊客服可以为您查询并处理。',
      ],
    },
    'amazon-shows-delivered': {
      title: '亚马逊显示已送达',
      tags: ['fba', '没收到'],
      paragraphs: [
        `很抱歉，您没有找到包裹${item}。这个订单由亚马逊代我们配送，亚马逊显示{% if order.delivered_on %}已于{{ order.delivered_on | date: ${dayStyle} }}送达{% else %}已经送达{% endif %}。`,
        '包裹有时会由邻居代收、放在自提点，或者放在门口不显眼的地方。请您到这些地方看一下，并问问同住的人。',
        '如果还是没有找到，亚马逊客服可以为您查询并处理。您可以在亚马逊账户的订单中联系客服。',
      ],
    },
    'order-was-cancelled': {
      title: '订单已取消',
      tags: ['取消'],
      paragraphs: [
        `感谢您的来信。您的订单${item}已经取消，因此不会再配送。`,
        '如果您对此并不知情，请在这里告诉我们，我们会查明原因。',
      ],
    },
    'arrived-damaged': {
      title: '商品破损：致歉并请提供照片',
      tags: ['损坏', '运输破损'],
      paragraphs: [
        `非常抱歉，您的订单${item}送到时已经破损。`,
        '请您在这里发给我们一张破损处的照片和一张包装的照片，好吗？我们了解情况后，会向您提出解决办法。在此之前，请保留好包装。',
      ],
    },
    'does-not-work': {
      title: '无法正常使用：了解情况',
      tags: ['故障', '质量问题'],
      paragraphs: [
        `很抱歉，您的商品${item}不能正常使用。`,
        '为了帮您解决问题，请告诉我们具体是什么情况、从什么时候开始的，以及您已经试过哪些办法。照片或者错误提示的内容都会很有帮助。',
      ],
    },
    'wrong-item': {
      title: '收到的商品不对',
      tags: ['发错货', '颜色', '型号'],
      paragraphs: [
        '很抱歉，您收到的不是您订购的商品。',
        `请您在这里发给我们一张所收商品的照片和一张包裹标签的照片，好吗？我们会与您的订单${item}核对，并向您提出解决办法。在此之前，请先不要使用该商品。`,
      ],
    },
    'part-missing': {
      title: '缺少配件',
      tags: ['少件', '配件', '零件'],
      paragraphs: [
        `很抱歉，您的订单${item}少了东西。`,
        '请告诉我们缺少的是哪个部件，并麻烦您再看一下包装的夹层，小零件很容易藏在那里。如果方便，请把收到的所有物品拍一张照片发来，这样我们更容易确认是哪个部件。',
      ],
    },
    'return-amazon': {
      title: '如何退货（亚马逊）',
      tags: ['退货', '换货'],
      paragraphs: [
        `您可以通过亚马逊账户退回商品${item}：打开您的订单，找到这一笔，选择退货或换货。亚马逊会显示可选的方式、截止日期和寄回方法。`,
        '请把随附的所有物品一并放入。如果操作中遇到问题，请在这里联系我们。',
      ],
    },
    'return-ebay': {
      title: '如何退货（eBay）',
      tags: ['退货', '换货'],
      paragraphs: [
        `您可以在eBay账户中为商品${item}申请退货：打开购买记录，找到该商品，选择退货。我们会立即收到您的申请，并在那里答复您。`,
        '请把随附的所有物品一并放入。如果操作中遇到问题，请在这里联系我们。',
      ],
    },
    'refund-status': {
      title: '退款进度',
      tags: ['退款', '退钱'],
      paragraphs: [
        '感谢您的来信。{% if order.status == "refunded" %}您的订单已经办理退款。{% else %}我们正在查询退款进度，一有结果就会在这里告诉您。{% endif %}',
        '退款会按原支付方式退回。办理之后，可能需要几个工作日才会到账。',
      ],
    },
    'amazon-refunds-it': {
      title: '由亚马逊退款',
      tags: ['fba', '退款'],
      paragraphs: [
        `感谢您的来信。这个订单${item}由亚马逊代我们配送，退货和退款也由亚马逊办理。`,
        '您可以在亚马逊账户的订单中查看进度。如果那里没有显示退款，或者等待时间过长，亚马逊客服可以帮您核实。',
      ],
    },
    'cancel-not-shipped': {
      title: '取消订单：尚未发货',
      tags: ['取消', '误拍'],
      paragraphs: [`感谢您告知我们。您的订单${item}还没有发货。我们正在确认能否拦下，结果会在这里告诉您。`],
    },
    'cancel-already-shipped': {
      title: '取消订单：已经发货',
      tags: ['取消', '来不及'],
      paragraphs: [
        `感谢您告知我们。您的订单${item}{% if order.shipped_on %}已于{{ order.shipped_on | date: ${dayStyle} }}发出，{% else %}已经发出，{% endif %}很抱歉，我们无法再拦下包裹。`,
        `收到商品后，您可以{% if marketplace.name %}在${market}账户中{% endif %}申请退货。如果可以，请先不要拆开包裹。`,
      ],
    },
    'cancel-we-check': {
      title: '取消订单：确认中',
      tags: ['取消'],
      paragraphs: [`感谢您告知我们。我们正在确认您的订单${item}能否拦下，结果会在这里告诉您。`],
    },
    'address-not-shipped': {
      title: '修改地址：尚未发货',
      tags: ['收货地址', '搬家'],
      paragraphs: [
        `感谢您告知我们。您的订单${item}还没有发货。我们只能寄往订单中填写的地址。`,
        `您也许还可以{% if marketplace.name %}在${market}账户的{% else %}在{% endif %}订单详情中自行修改。如果已经无法修改，请在这里告诉我们，我们看看还有什么办法。`,
      ],
    },
    'address-already-shipped': {
      title: '修改地址：已经发货',
      tags: ['收货地址', '改派'],
      paragraphs: [
        `感谢您告知我们。您的订单${item}已经发往订单中填写的地址，很抱歉，我们无法再修改。`,
        '物流公司也许可以改派包裹，或者替您存放在自提点。',
        tracking,
      ],
    },
    'address-we-check': {
      title: '修改地址：确认中',
      tags: ['收货地址'],
      paragraphs: [`感谢您告知我们。我们正在确认您的订单${item}的地址还能否修改，结果会在这里告诉您。`],
    },
    'amazon-ships-change': {
      title: '亚马逊配送：取消或修改地址',
      tags: ['fba', '取消', '收货地址'],
      paragraphs: [
        `感谢您告知我们。这个订单${item}由亚马逊代我们仓储和配送，很抱歉，我们自己无法拦下或改派。`,
        '您可以在亚马逊账户的订单中查看还能修改什么。如果那里已经无法修改，亚马逊客服可以告诉您还有什么办法。',
      ],
    },
    invoice: {
      title: '发票',
      tags: ['收据', '税号', '公司'],
      paragraphs: [
        '感谢您的来信。我们正在准备发票{% if order.id %}（订单号：{{ order.id }}）{% endif %}，准备好后会在这里发给您。',
        '如果需要开给公司，请告诉我们准确的公司名称、地址，以及税号（如有）。',
      ],
    },
    'which-size': {
      title: '如何选尺码',
      tags: ['合身', '尺寸'],
      paragraphs: [
        `感谢您咨询尺码${item}。尺寸数据在商品描述中，最好与您穿着或使用合适的同类物品比较一下。`,
        '如果您在两个尺码之间拿不定主意，请告诉我们您的尺寸，我们很乐意帮您选择。',
      ],
    },
    'does-not-fit': {
      title: '尺码不合适',
      tags: ['太小', '太大', '换货'],
      paragraphs: [
        `很抱歉，您的商品${item}尺码不合适。`,
        `您可以{% if marketplace.name %}在${market}账户中{% endif %}申请退货。在此之前，请不要剪掉吊牌。如果您告诉我们哪里不合适，我们很乐意帮您找到合适的尺码。`,
      ],
    },
    availability: {
      title: '是否有货',
      tags: ['库存', '颜色', '数量'],
      paragraphs: [
        `感谢您关注这件商品${item}。目前可以订购的款式以商品页面显示为准。`,
        '我们正在确认能否提供您要找的款式，结果会在这里告诉您。',
      ],
    },
    'price-stays': {
      title: '婉拒降价',
      tags: ['便宜', '优惠'],
      paragraphs: [
        `感谢您关注这件商品${item}。我们的定价已经没有下调的余地，只能维持页面上的价格，希望您能理解。`,
        '如果您对商品有疑问，我们很乐意解答。',
      ],
    },
    'offer-declined': {
      title: '婉拒议价',
      tags: ['还价', '出价'],
      paragraphs: [
        `感谢您对这件商品${item}的出价。很抱歉，我们无法接受，只能维持页面上的价格，希望您能理解。`,
        '如果您对商品有疑问，我们很乐意解答。',
      ],
    },
    warranty: {
      title: '保修：需要的信息',
      tags: ['质保', '维修'],
      paragraphs: [
        `感谢您就保修${item}联系我们。我们会核实您的情况是否在保修范围内。`,
        '请告诉我们具体是什么问题、从什么时候开始的。如果问题看得出来，也请在这里发一张照片。您依法享有的权利不受影响。',
      ],
    },
    'question-we-check': {
      title: '商品咨询：核实中',
      tags: ['兼容', '规格'],
      paragraphs: [`感谢您咨询这件商品${item}。我们希望给您一个可靠的答复，因此会先核实，然后在这里回复您。`],
    },
    complaint: {
      title: '投诉：专人处理',
      tags: ['不满意', '失望'],
      paragraphs: [
        `很抱歉，您的订单${item}给您带来了不愉快。感谢您坦率地告诉我们。`,
        '{% if agent.name %}我是{{ agent.name }}，这件事由我亲自处理。{% else %}这件事由我们的专人处理。{% endif %}请告诉我们最让您困扰的是什么，以及您希望怎样解决。如果有看得见的问题，照片会很有帮助。',
      ],
    },
    'legal-receipt': {
      title: '法律事务：确认收到',
      tags: ['律师', '纠纷', '索赔'],
      paragraphs: [
        '我们已经收到您的来信，并会认真对待。',
        '我们正在梳理整件事的经过{% if order.id %}（订单号：{{ order.id }}）{% endif %}，并会在这里书面答复您。如果还有需要我们考虑的情况，请补充在本对话中。',
      ],
    },
    'stay-here': {
      title: '请在平台内交易',
      tags: ['私下交易', '联系方式'],
      paragraphs: [
        `感谢您的关注。我们的沟通、付款和订单都在这里{% if marketplace.name %}（${market}）{% endif %}进行，这样对您和我们都有保障。`,
        '您的问题，我们很乐意在本对话中解答。',
      ],
    },
    'shipping-abroad': {
      title: '国际配送与关税',
      tags: ['海外', '进口'],
      paragraphs: [
        `感谢您咨询配送${item}。下单时填写收货地址后，页面会显示能否送达、运费是多少以及需要多长时间。`,
        '如果包裹需要通关，海关可能会征收关税和其他税费。',
      ],
    },
    'delivery-time': {
      title: '送达时间与物流公司',
      tags: ['配送方式', '加急'],
      paragraphs: [
        `感谢您咨询配送${item}。在您确认订单之前，页面会显示您的地址对应的送达日期和可选的配送方式。`,
        '如果您需要在某一天之前收到，请告诉我们日期和地点，我们会确认是否可行。',
      ],
    },
    'combined-postage': {
      title: '合并运费（eBay）',
      tags: ['多件商品', '邮费'],
      paragraphs: [
        '感谢您的关注。请把您想要的商品都放入购物车，先不要付款，并在这里告诉我们是哪些商品。我们会确认能否装在一个包裹里，以及合并后的运费是多少。',
      ],
    },
    'business-offer-declined': {
      title: '婉拒商务推广',
      tags: ['广告', '垃圾信息'],
      paragraphs: ['感谢您的来信。我们对此没有需求，请不要再就此事联系我们。'],
    },
    'glad-it-arrived': {
      title: '很高兴顺利收到（eBay）',
      tags: ['感谢'],
      paragraphs: [`感谢您的友好来信。很高兴您的订单${item}一切顺利。以后如果有问题，欢迎在这里联系我们。`],
    },
    'tell-us-more': {
      title: '请提供更多信息',
      tags: ['不清楚', '追问'],
      paragraphs: [
        '感谢您的来信。我们很乐意帮助您，只是需要再了解一些情况：您说的是哪一笔订单或哪一件商品？我们能为您做些什么？',
        '如果有看得见的问题，一张照片会很有帮助。',
      ],
    },
  },
};
